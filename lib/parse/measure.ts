import { endsSentence } from "../text/characters.ts";
import { changeLine, type Line } from "./lines.ts";

/** Fewer running lines than this tell nothing of how a page was broken. */
const FEW_LINES = 8;
/** How much better characters must fit than ems: a page without digits fits both. */
const CLEARLY = 0.12;

/**
 * A press breaks lines by their width, a careless export after so many characters, be they digits
 * half as wide or not. Where characters fit a page's running lines better than ems, they become its
 * lines' widths: `2023年6月12日上午` is then 13 wide, not 8.5.
 */
export function measureLines(lines: readonly Line[]): readonly Line[] {
  const running = lines.filter(
    (line, at) => line.width >= FEW_LINES && !endsSentence(line.text) && lines[at + 1]?.gap === 0,
  );
  if (running.length < FEW_LINES) return lines;
  const byEms = commonestShare(running.map(({ width }) => Math.round(width)));
  const byCharacters = commonestShare(running.map(({ text }) => text.length));
  if (byCharacters < byEms + CLEARLY) return lines;
  return lines.map((line) => changeLine(line, { width: line.text.length }));
}

/** Share of the commonest of numbers, 0 to 1. */
function commonestShare(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const number of numbers) {
    const count = (counts.get(number) ?? 0) + 1;
    counts.set(number, count);
    most = Math.max(most, count);
  }
  return most / numbers.length;
}
