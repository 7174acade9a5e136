import { pieceText } from "../pieces.ts";
import type { OpenDraft } from "./draft.ts";
import { isLogo } from "./head-forms.ts";
import { pairsOf } from "./pairs.ts";

/** A logo that shares no word with the story below it may head one further on, whose words it is of. */
export function moveLogos(drafts: OpenDraft[]): void {
  for (const draft of drafts) {
    const stays: OpenDraft["logos"] = [];
    for (const logo of draft.logos) {
      const home = isLogo(logo) && logoHome(logo, draft, drafts);
      if (home) home.logos.push(logo);
      else stays.push(logo);
    }
    draft.logos = stays;
  }
}

/** How many stories away a logo may stand from its own. */
const LOGO_REACH = 12;

function logoHome(
  logo: OpenDraft["logos"][number],
  draft: OpenDraft,
  drafts: readonly OpenDraft[],
): OpenDraft | null {
  const words = pairsOf(pieceText(logo));
  if (words.size < 4) return null;
  const own = wordsOf(draft, words);
  if (own >= 0.3) return null;
  let best: OpenDraft | null = null;
  let most = Math.max(0.6, own + 0.3);
  const at = drafts.indexOf(draft);
  for (const other of drafts.slice(Math.max(0, at - LOGO_REACH), at + LOGO_REACH)) {
    const score = wordsOf(other, words);
    if (score > most) {
      most = score;
      best = other;
    }
  }
  return best;
}

/** Share of a logo's words in a story, plus how often they come in it and in its headline. */
function wordsOf(draft: OpenDraft, words: ReadonlySet<string>): number {
  const text = draft.body.map(({ piece }) => pieceText(piece)).join("\n");
  const head = draft.heads.map(pieceText).join("\n");
  const length = Math.max(200, text.length);
  let share = 0;
  let often = 0;
  for (const word of words) {
    const times = text.split(word).length - 1;
    if (times) share += 1 / words.size;
    often += times + (head.includes(word) ? 3 : 0);
  }
  return share + Math.min(1, (often * 12) / length);
}
