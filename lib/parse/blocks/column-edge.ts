import type { Line } from "../lines.ts";

/** Lines that show where a column ends. */
const COLUMN_LINES = 8;

/** Whether a line ends where those of its column end, as far as its characters can. */
export function endsAtEdge(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const column = lines.slice(Math.max(0, at - COLUMN_LINES), at).map(reach);
  const edge = Math.max(...column);
  // one long line is a paragraph, not a column
  const full = column.filter((end) => edge - end <= 1).length;
  return line !== undefined && full > 1 && Math.abs(reach(line) - edge) <= 1;
}

function reach({ indent, width }: Line): number {
  return indent + width;
}
