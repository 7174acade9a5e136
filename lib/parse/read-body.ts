import { cutPassage, joinWrapped } from "../text/join.ts";
import { type Passage, passageOf } from "../text/passage.ts";
import type { Draft } from "./articles/index.ts";
import { cutCaption } from "./forms/captions.ts";
import type { Credit } from "./forms/contributors/credit.ts";
import { type ClosingCredit, findClosingCredit } from "./forms/contributors/index.ts";
import type { NameHints } from "./forms/contributors/names.ts";
import type { StoryBlock } from "./page.ts";
import type { Piece } from "./pieces.ts";

/** A story's text and the credit that stood behind it. */
export interface Body {
  readonly blocks: readonly StoryBlock[];
  /** `(余丹 沈红)` as printed, and whom it names. */
  readonly closing: { readonly passage: Passage; readonly people: Credit["contributors"] } | null;
}

/** Display lines joined by one space: `架起三座便民桥 六个村不再绕行`. */
export function joinDisplay(source: string, pieces: readonly Piece[]): Passage {
  return joinBy(source, pieces, " ");
}

function joinBy(source: string, pieces: readonly Piece[], glue: string): Passage {
  const lines = pieces.flatMap((piece) => piece.lines);
  return passageOf(
    source,
    lines.map(({ start, end }) => [start, end] as const),
    glue,
  );
}

/** The body as the writer wrote it: wrapping undone, crossheads marked, the closing credit taken off. */
export function readBody(source: string, draft: Draft, hints: NameHints): Body {
  const blocks: StoryBlock[] = draft.body.map(({ type, piece }) => ({
    type,
    passage: type === "p" ? joinText(source, piece) : joinDisplay(source, [piece]),
  }));
  const last = blocks.at(-1);
  if (last?.type !== "p") return { blocks, closing: null };
  const photo =
    draft.body.at(-1)?.piece.kind === "caption" ? pictureCredit(last.passage, hints) : null;
  const found = photo ?? closingCredit(last.passage, hints);
  if (!found) return { blocks, closing: null };
  const { credit, passage } = found;
  const text = cutPassage(last.passage, 0, credit.outer);
  const rest = blocks.slice(0, -1);
  return {
    blocks: text.text ? [...rest, { type: "p", passage: text }] : rest,
    closing: { passage, people: credit.people },
  };
}

/** A paragraph with its wrapping undone; a stanza's lines are the poet's own. */
function joinText(source: string, piece: Piece): Passage {
  return piece.verse ? joinBy(source, [piece], "\n") : joinWrapped(source, piece.lines);
}

interface Found {
  readonly credit: ClosingCredit;
  readonly passage: Passage;
}

function closingCredit(passage: Passage, hints: NameHints): Found | null {
  const credit = findClosingCredit(passage.text, hints);
  return credit && { credit, passage: cutPassage(passage, ...credit.inner) };
}

/** A picture with nothing but its text: `…桥墩上焊接护栏。 谢远 摄`. */
function pictureCredit(passage: Passage, hints: NameHints): Found | null {
  const cut = cutCaption(passage.text, hints);
  if (!cut?.credit) return null;
  const people = cut.people?.contributors ?? [];
  const credit = { outer: cut.textEnd, inner: cut.credit, people };
  return { credit, passage: cutPassage(passage, ...cut.credit) };
}
