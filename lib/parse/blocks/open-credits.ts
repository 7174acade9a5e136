import { closesAt, isAt, leavesOpen, pausesAt, setOf } from "../../text/characters.ts";
import { readCredit } from "../forms/contributors/credit.ts";
import type { Line } from "../lines.ts";

const OPENING_BRACKETS = setOf("（(");
const CLOSING_BRACKETS = setOf("）)");
/** Lines that one credit takes in a narrow column. */
const LONGEST = 4;
/** `）`, `）。`: what a line break left of a bracket, and nothing else. */
const REST = /^[）)】\]”’》]+[。，]?$/u;

/**
 * How many lines from `from` on are one credit in brackets that a column's end breaks, or 0:
 * `（首席记者 詹智 文/摄⏎）`, `（记者 柳青 通讯⏎员 韩雪）`.
 */
export function openCreditLength(lines: readonly Line[], from: number): number {
  let text = lines[from]?.text ?? "";
  if (!isAt(OPENING_BRACKETS, text, 0) || !leavesOpen(text)) return 0;
  for (let to = from + 1; to < lines.length && to - from < LONGEST; to++) {
    const line = lines[to];
    if (!line || line.gap > (closesAt(line.text, 0) ? 1 : 0)) return 0;
    text += line.text;
    if (leavesOpen(text)) continue;
    const isWhole = isAt(CLOSING_BRACKETS, text, text.length - 1);
    return isWhole && readCredit(text)?.marked ? to + 1 - from : 0;
  }
  return 0;
}

/** Whether line `at` is the closing bracket alone that the line above lacks. */
export function closesLineAbove(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (!above || !line || !closesAt(line.text, 0) || line.gap > 1) return false;
  return REST.test(line.text) && leavesOpen(above.text);
}

/** Whether line `at` begins with a mark that none can begin with: it goes on with the line above. */
export function hangs(lines: readonly Line[], at: number): boolean {
  const { text, gap } = lines[at] ?? { text: "", gap: 0 };
  if (at < 1 || gap > 1 || !(closesAt(text, 0) || pausesAt(text, 0) || text.startsWith("。")))
    return false;
  // `》》更多`: arrows
  return !/^[》〉]{2}/u.test(text);
}
