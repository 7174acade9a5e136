import { type Piece, pieceText } from "../pieces.ts";
import { type Assigned, type Assignment, assignStories } from "./assign.ts";
import { findUnmarkedByline } from "./bylines.ts";
import { isLogo } from "./costs.ts";
import type { Draft, OpenDraft } from "./draft.ts";
import { groupPieces, type Sequence } from "./groups.ts";
import { inOrder, placeLoose } from "./loose.ts";
import { pairsOf, sharedWords } from "./overlap.ts";

export type { Draft } from "./draft.ts";

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Piece[];
}

/** Decides which pieces of a page make which story. */
export function draftStories(pieces: readonly Piece[]): Drafts {
  const sequence = groupPieces(pieces);
  const assignment = assignStories(sequence);
  const isTold = ({ runs, above }: Assigned) => runs !== null || above.some(isHead);
  const told = assignment.stories.filter(isTold);
  const stray = assignment.stories.filter((story) => !isTold(story)).flatMap(({ above }) => above);
  const drafts = told.map((story) => draftOf(story, sequence, assignment));
  moveLogos(drafts);
  const alone = placeLoose(drafts, sequence);
  const left = drafts.length ? [] : sequence.loose;
  const strays = [...stray, ...left].map((piece) => ({ ...piece, reason: "stray credit" }));
  return { drafts: inOrder([...drafts, ...alone]), furniture: [...sequence.furniture, ...strays] };
}

function isHead({ kind }: Piece): boolean {
  return kind === "head";
}

function draftOf(story: Assigned, sequence: Sequence, assignment: Assignment): OpenDraft {
  const verse = verseOf(story);
  const around = [...story.above, ...story.below].filter((piece) => !verse.includes(piece));
  const body: OpenDraft["body"] = verse.map((piece) => ({ type: "p", piece }));
  const stray: Piece[] = [];
  if (story.runs) {
    const [from, to] = story.runs;
    for (let at = from; at <= to; at++) {
      if (at > from) {
        for (const piece of sequence.groups[at] ?? []) {
          if (piece.kind === "head") body.push({ type: "crosshead", piece });
          else stray.push(piece);
        }
      }
      for (const piece of sequence.runs[at]?.pieces ?? []) body.push({ type: "p", piece });
    }
  }
  const ofKind = (kind: Piece["kind"]) =>
    [...around, ...stray].filter((piece) => piece.kind === kind);
  const below = story.below.some(({ kind }) => kind === "head");
  const display = around.filter(isHead);
  const logos = below && story.runs ? story.above.filter(isHead) : [];
  const marked = ofKind("byline");
  const heads = display.filter((piece) => !logos.includes(piece));
  const name = findUnmarkedByline({ heads, bylines: [...marked, ...ofKind("credit")], body });
  return {
    logos,
    heads: heads.filter((piece) => piece !== name),
    bylines: name ? [...marked, name] : marked,
    credits: ofKind("credit"),
    body,
    captions: [],
    imprints: [],
    clarity: clarityOf(story, display, assignment),
  };
}

/** A poem's lines look like display lines: what stands under a title and its author's line, stanza by stanza. */
function verseOf({ runs, above }: Assigned): readonly Piece[] {
  const byline = above.findIndex(({ kind }) => kind === "byline");
  if (runs || byline < 1) return [];
  const stanzas = above.slice(byline + 1).filter(isHead);
  const lines = stanzas.flatMap((piece) => piece.lines);
  return lines.length >= 3 && lines.every(({ width }) => width <= LONGEST_VERSE) ? stanzas : [];
}

/** In ems. */
const LONGEST_VERSE = 20;

function clarityOf(
  story: Assigned,
  heads: readonly Piece[],
  { margin, index, order }: Assignment,
): number {
  if (!story.runs || !heads.length) return 0.4;
  const [from, to] = story.runs;
  const shared = Math.max(...heads.map((head) => sharedWords(head, from, to, index)));
  const sure = Math.min(1, margin / 4) * (order === "mixed" ? 0.5 : 1);
  return 0.55 + 0.25 * Math.min(1, shared / 0.6) + 0.2 * sure;
}

/** A logo that shares no word with the story below it may head one further on, whose words it is of. */
function moveLogos(drafts: OpenDraft[]): void {
  for (const draft of drafts) {
    const stays: Piece[] = [];
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

function logoHome(logo: Piece, draft: OpenDraft, drafts: readonly OpenDraft[]): OpenDraft | null {
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
