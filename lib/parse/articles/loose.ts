import { widthOf } from "../../text/characters.ts";
import { fold } from "../../text/fold.ts";
import { cutCaption } from "../forms/captions.ts";
import { type Piece, pieceText } from "../pieces.ts";
import type { OpenDraft } from "./draft.ts";
import { pairsOf } from "./pairs.ts";

/**
 * Captions, source and editor lines and signatures go to the story they stand in, or next to.
 * Returns the pictures that are of no story: each is one of its own.
 */
export function placeLoose(drafts: readonly OpenDraft[], loose: readonly Piece[]): OpenDraft[] {
  if (!drafts.length) return [];
  const alone: OpenDraft[] = [];
  const ends = drafts.map(lastLine);
  const starts = drafts.map(firstLine);
  const texts = new Texts();
  for (const piece of loose) {
    const at = piece.lines[0]?.index ?? 0;
    const before = ends.findLastIndex((end) => end < at);
    const around = starts.findLastIndex((start) => start < at);
    const inside = around >= 0 && (ends[around] ?? 0) > at ? around : -1;
    const home = inside >= 0 ? inside : before >= 0 ? closer(piece, before, drafts, texts) : 0;
    const draft = drafts[home];
    if (!draft) continue;
    const between = inside < 0 && piece.kind === "caption";
    if (between && isStrange(piece, drafts.slice(Math.max(0, before), before + 2), texts))
      alone.push(pictureDraft(piece));
    else if (piece.kind === "caption") draft.captions.push(piece);
    else draft.imprints.push(piece);
  }
  return alone;
}

/** Ems of text under which a picture's words are too few to tell whose it is. */
const SHORTEST_PICTURE = 24;
/** Share of a caption's words under which it has nothing to do with a story. */
const STRANGE = 0.03;

/** Whether a caption is of none of the stories it stands between: `…市民在湖边放风筝。 李安 摄`. */
function isStrange(piece: Piece, neighbours: readonly OpenDraft[], texts: Texts): boolean {
  const text = pieceText(piece);
  if (widthOf(text) < SHORTEST_PICTURE || !cutCaption(text)?.credit) return false;
  return neighbours.every((draft) => draft.body.length && shareOf(piece, draft, texts) < STRANGE);
}

/** A picture with nothing but its text is a story, and the text its body. */
function pictureDraft(piece: Piece): OpenDraft {
  const body: OpenDraft["body"] = [{ type: "p", piece }];
  const none = { logos: [], heads: [], bylines: [], credits: [], captions: [], imprints: [] };
  return { ...none, columns: false, body, clarity: null };
}

/** Drafts as they stand on the page. */
export function inOrder(drafts: readonly OpenDraft[]): OpenDraft[] {
  return drafts
    .map((draft) => ({ draft, first: firstLine(draft) }))
    .sort((one, other) => one.first - other.first)
    .map(({ draft }) => draft);
}

/** Between two stories a caption goes to the one whose words it shares, else to the one above. */
function closer(piece: Piece, before: number, drafts: readonly OpenDraft[], texts: Texts): number {
  if (piece.kind === "source" && standsOn(piece, drafts[before + 1])) return before + 1;
  if (piece.kind !== "caption") return before;
  const [above, below] = [drafts[before], drafts[before + 1]];
  const share = (draft: OpenDraft | undefined) => (draft ? shareOf(piece, draft, texts) : 0);
  return share(below) > share(above) + 0.15 ? before + 1 : before;
}

/** `综合：人民网` apart from what is above and against the headline below. */
function standsOn({ lines }: Piece, below: OpenDraft | undefined): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  const head = below?.heads[0]?.lines[0];
  return (
    first !== undefined && first.gap > 0 && head?.gap === 0 && head.index === (last?.index ?? 0) + 1
  );
}

/** What share of a caption's words a story holds; 0 to 1. */
function shareOf(caption: Piece, draft: OpenDraft, texts: Texts): number {
  const words = texts.wordsOf(caption);
  const text = texts.of(draft);
  let shared = 0;
  for (const word of words) if (text.includes(word)) shared++;
  return shared / Math.max(1, words.size);
}

/** Stories' text and captions' words as they are compared, each folded once however many ask. */
class Texts {
  private readonly stories = new Map<OpenDraft, string>();
  private readonly captions = new Map<Piece, ReadonlySet<string>>();

  of(draft: OpenDraft): string {
    let text = this.stories.get(draft);
    if (text === undefined) {
      const pieces = [...draft.heads, ...draft.body.map(({ piece }) => piece)];
      text = fold(pieces.map(pieceText).join("\n"));
      this.stories.set(draft, text);
    }
    return text;
  }

  wordsOf(caption: Piece): ReadonlySet<string> {
    let words = this.captions.get(caption);
    if (!words) {
      words = pairsOf(pieceText(caption));
      this.captions.set(caption, words);
    }
    return words;
  }
}

/** The first and the last line of the page's stories. */
export function reachOf(drafts: readonly OpenDraft[]): readonly [number, number] {
  const first = drafts.reduce(
    (least, draft) => Math.min(least, firstLine(draft)),
    Number.POSITIVE_INFINITY,
  );
  return [first, drafts.reduce((most, draft) => Math.max(most, lastLine(draft)), -1)];
}

function piecesOf(draft: OpenDraft): Piece[] {
  return [
    ...draft.heads,
    ...draft.bylines,
    ...draft.credits,
    ...draft.body.map(({ piece }) => piece),
  ];
}

function firstLine(draft: OpenDraft): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { lines } of piecesOf(draft)) first = Math.min(first, lines[0]?.index ?? 0);
  return first;
}

function lastLine(draft: OpenDraft): number {
  let last = -1;
  for (const { lines } of piecesOf(draft)) last = Math.max(last, lines.at(-1)?.index ?? 0);
  return last;
}
