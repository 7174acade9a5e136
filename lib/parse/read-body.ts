import { isAt, setOf } from "../text/characters.ts";
import { cutPassage, joinWrapped } from "../text/join.ts";
import { type Passage, passageOf } from "../text/passage.ts";
import type { Draft } from "./articles/index.ts";
import { areBriefs } from "./blocks/briefs.ts";
import { cutSource } from "./closing-source.ts";
import { cutCaption } from "./forms/captions.ts";
import type { Credit } from "./forms/contributors/credit.ts";
import { type ClosingCredit, findClosingCredit } from "./forms/contributors/index.ts";
import type { NameHints } from "./forms/contributors/names.ts";
import type { StoryBlock } from "./page.ts";
import type { Piece } from "./pieces.ts";

/** `(余丹 沈红)` as printed, and whom it names. */
interface Closing {
  readonly passage: Passage;
  readonly people: Credit["contributors"];
  /** Where the story is from, told in a bracket: `（据新华社电）`. */
  readonly source?: string;
}

/** A story's text and the credits that stood behind it, or behind the pictures it is made of. */
export interface Body {
  readonly blocks: readonly StoryBlock[];
  readonly closings: readonly Closing[];
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
  const printed: StoryBlock[] = draft.body.map(({ type, piece }) => ({
    type,
    passage: type === "p" ? joinText(source, piece) : joinDisplay(source, [piece]),
  }));
  const closings: Closing[] = [];
  const takeSource = (whole: readonly StoryBlock[]) => {
    const { blocks, from } = cutSource(whole);
    if (from) closings.push({ ...from, people: [] });
    return blocks;
  };
  const blocks = takeSource(printed);
  const last = blocks.length - 1;
  const rest = blocks.flatMap((block, at) => {
    if (block.type !== "p") return [block];
    const { text } = block.passage;
    const isPicture = draft.body[at]?.piece.kind === "caption" || endsTaken(text);
    const photo = isPicture ? pictureCredit(block.passage, hints) : null;
    const isBrief = areBriefs(text, blocks[at + 1]?.passage.text);
    const isEnd = at === last || isBrief;
    const found = photo ?? (isEnd ? closingCredit(block.passage, hints) : null);
    if (!found) return [block];
    closings.push({ passage: found.passage, people: found.credit.people });
    const passage = cutPassage(block.passage, 0, found.credit.outer);
    return passage.text ? [{ ...block, passage }] : [];
  });
  // `（据新华社电）（编辑：韩雪）`: it may stand before the people as well as behind them
  return { blocks: takeSource(rest), closings };
}

const TAKEN = setOf("摄攝");

/** `…通车了。河东日报记者 柳青 摄`: behind a full stop, who took a picture. */
function endsTaken(text: string): boolean {
  return isAt(TAKEN, text, text.length - 1);
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
