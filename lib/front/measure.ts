/** How high headlines and text stand on the front page, in pixels of a 16px root. */
import type { BodyBlock } from "../article.ts";
import type { EditionStory } from "../queries/shapes.ts";
import { breakHeadline, opensWithDash, printedWidth } from "../text/display.ts";

/** Height of a line of text; everything else is made to agree with it. */
export const LINE = 28;
const COLUMN = 224;
const GUTTER = 32;
/** Characters of 16px in a column, less what justified lines lose to their last word. */
const PER_LINE = 13.8;

/** Width of so many columns with the gutters between them. */
export function columnsWidth(columns: number): number {
  return columns * COLUMN + (columns - 1) * GUTTER;
}

export const HEADLINE_SIZES = [61, 49, 39, 31, 25] as const;
export type HeadlineSize = (typeof HEADLINE_SIZES)[number];

const LINE_HEIGHTS: Readonly<Record<HeadlineSize, number>> = {
  61: 84,
  49: 70,
  39: 56,
  31: 42,
  25: 42,
};

/** A headline block: section logo, kicker, headline, subheadlines and the gap down to the text. */
export interface HeadBox {
  readonly size: HeadlineSize;
  readonly lines: number;
  /** Makes the block end on the row's lines: 12, 14, 26 or 28. */
  readonly gap: number;
  /** All of it, gap included. */
  readonly height: number;
}

/**
 * Sets a story's headline in the first of `sizes` that needs at most two lines, else in the last;
 * words that stand in for one, in the last.
 * `half` says that the row's text starts on half lines, as beside the lead.
 */
export function setHead(
  story: EditionStory,
  columns: number,
  sizes: readonly [HeadlineSize, ...HeadlineSize[]],
  half: boolean,
): HeadBox {
  const width = columnsWidth(columns);
  let size: HeadlineSize = sizes[0];
  for (const candidate of sizes) {
    size = candidate;
    if (story.headline && countHeadlineLines(story.headline, width / candidate) <= 2) break;
  }
  const lines = countHeadlineLines(story.name, width / size);
  const kickerSize = size >= 49 ? 20 : 16;
  const kicker = story.kicker ? countHeadlineLines(story.kicker, width / kickerSize) : 0;
  const subheadlines = story.subheadlines.reduce(
    (sum, line) => sum + countHeadlineLines(opensWithDash(line) ? line : `——${line}`, width / 16),
    0,
  );
  const section = story.section ? 1 : 0;
  const printed = (section + kicker + subheadlines) * LINE + headlineHeight(size, lines);
  const rest = ((half ? LINE / 2 : 0) - printed) % LINE;
  const gap = rest + LINE * Math.ceil((12 - rest) / LINE);
  return { size, lines, gap, height: printed + gap };
}

// A 25px headline on several lines is set tighter: with its gap of 12 it still fills whole lines.
function headlineHeight(size: HeadlineSize, lines: number): number {
  return size === 25 && lines > 1 ? (lines + 1) * LINE - 12 : lines * LINE_HEIGHTS[size];
}

/** Lines a headline takes when broken only between its words, `room` em to a line. */
export function countHeadlineLines(headline: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of breakHeadline(headline)) {
    const width = printedWidth(piece.trimEnd(), true);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += printedWidth(piece, true);
    // A word longer than the line is broken anywhere.
    while (used > room + 0.5) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** Lines one block of body text takes in a single column. */
export function countTextLines(block: BodyBlock): number {
  if (block.type === "crosshead") {
    return crossheadLines(block.text).reduce(
      (sum, line) => sum + Math.ceil(printedWidth(line) / 14),
      0,
    );
  }
  // a poem's lines stay lines
  const lines = block.text.split("\n");
  return lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((2 + printedWidth(line)) / PER_LINE)),
    0,
  );
}

/** The printed lines of a crosshead, which the parser joined with spaces. */
export function crossheadLines(text: string): string[] {
  return text.split(/\s+/u).filter((line) => line !== "");
}
