/** The two rows every broadsheet opens with: the lead beside the second story, then the op-ed. */
import type { EditionStory } from "../queries/shapes.ts";
import { printedWidth } from "../text/display.ts";
import { countLines, cutText } from "./cut.ts";
import { type HeadlineSize, LINE, setHead } from "./measure.ts";
import type { Columns, PlacedStory, Rank, Row } from "./shapes.ts";

const LEAD_LINES = 17;
const LEAST_LEAD_LINES = 8;
/** Rule and space between stories of one cell. */
const BETWEEN = LINE;
/** A story is set under another only where this many lines of its text fit. */
const LEAST_LINES = 5;

/** Room for a cell: its columns, its height, and whether text stands on half lines. */
interface Room {
  readonly columns: Columns;
  readonly height: number;
  readonly half: boolean;
}

/** Places one story in a room: its headline in the first size that suits, its text cut to what is left. */
export function place(
  story: EditionStory,
  rank: Rank,
  sizes: readonly [HeadlineSize, ...HeadlineSize[]],
  room: Room,
): PlacedStory {
  const head = setHead(story, room.columns, sizes, room.half);
  const lines = Math.max(1, Math.round((room.height - head.height) / LINE));
  return { story, rank, head, text: cutText(story.body, lines * room.columns) };
}

/** Height of a story printed whole. */
export function wholeHeight(
  story: EditionStory,
  columns: Columns,
  sizes: readonly [HeadlineSize, ...HeadlineSize[]],
  half: boolean,
): number {
  const lines = Math.ceil(countLines(story.body) / columns);
  return setHead(story, columns, sizes, half).height + lines * LINE;
}

/** Fills a room with `first` and, while there is space below, with stories taken from the queue. */
function fillRoom(first: PlacedStory, queue: EditionStory[], room: Room): PlacedStory[] {
  const placed = [first];
  let left = room.height - usedHeight(first, room.columns);
  for (let next = queue[0]; next; next = queue[0]) {
    const head = setHead(next, room.columns, [25], room.half);
    const least = Math.min(LEAST_LINES, Math.ceil(countLines(next.body) / room.columns));
    const height = left - BETWEEN;
    if (height < head.height + least * LINE) break;
    queue.shift();
    const story = place(next, "brief", [25], { ...room, height });
    placed.push(story);
    left = height - usedHeight(story, room.columns);
  }
  return placed;
}

function usedHeight({ head, text }: PlacedStory, columns: Columns): number {
  const lines = countLines(text.blocks) + (text.whole ? 0 : 1);
  return head.height + Math.ceil(lines / columns) * LINE;
}

/** Row 1. As tall as the lead in 17 lines allows; a short second story draws it up. */
export function fillTopRow(lead: EditionStory, second: EditionStory, queue: EditionStory[]): Row {
  const leadSizes = [61, 49, 39] as const;
  const secondSizes = [39, 31] as const;
  const head = setHead(lead, 3, leadSizes, true);
  const height = Math.min(
    head.height + LEAD_LINES * LINE,
    wholeHeight(lead, 3, leadSizes, true),
    Math.max(wholeHeight(second, 2, secondSizes, true), head.height + LEAST_LEAD_LINES * LINE),
  );
  const room: Room = { columns: 2, height, half: true };
  const beside = fillRoom(place(second, "second", secondSizes, room), queue, room);
  return {
    cells: [
      {
        form: "stories",
        columns: 3,
        stories: [place(lead, "lead", leadSizes, { columns: 3, height, half: true })],
      },
      { form: "stories", columns: 2, stories: beside },
    ],
  };
}

const OP_ED_WHOLE = 600;
const OP_ED_LINES = 44;
/** Bar and padding above an op-ed's text, padding below. */
const OP_ED_FRAME = 48;
/** Height of its vertical headline at most, and of each character in it. */
const OP_ED_HEADLINE = 416;
const OP_ED_CHARACTER = 41;

/** An op-ed on three columns and the next story beside it, cut to the op-ed's foot. */
export function fillOpEdRow(opEd: EditionStory, queue: EditionStory[], flipped: boolean): Row {
  const text =
    opEd.characters <= OP_ED_WHOLE
      ? { blocks: opEd.body, whole: true }
      : cutText(opEd.body, OP_ED_LINES);
  const lines = countLines(text.blocks) + (text.whole ? 0 : 1);
  const cell = { form: "op-ed", columns: 3, story: opEd, text } as const;
  const next = queue.shift();
  if (!next) return { cells: [{ ...cell, columns: 5 }] };
  const headline = Math.min(OP_ED_HEADLINE, printedWidth(opEd.name) * OP_ED_CHARACTER);
  const height = OP_ED_FRAME + Math.max(headline, Math.ceil(lines / 2) * LINE);
  const room: Room = { columns: 2, height: height - (height % LINE), half: false };
  const stories = fillRoom(place(next, "third", [31, 25], room), queue, room);
  const beside = { form: "stories", columns: 2, stories } as const;
  return { cells: flipped ? [beside, cell] : [cell, beside] };
}
