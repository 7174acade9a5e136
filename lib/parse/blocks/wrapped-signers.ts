import { endsSentence } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";
import { isDay } from "./closing-days.ts";
import { isOrganisationName } from "./signers.ts";

/** Lines that two signers' names take in a narrow column. */
const LINES = 2;

/**
 * Whether line `from` and the next are who signs a notice, broken where the column ends, over the day:
 * `嘉州区公安局交通警察大队 嘉州区交⏎通运输局⏎⏎2024年3月28日`.
 */
export function isWrappedSigner(lines: readonly Line[], from: number): boolean {
  if (from < 1) return false;
  const above = memberBefore(lines, from);
  const [first, second, day] = [lines[from], lines[from + 1], lines[from + LINES]];
  if (!above || !first || !second || !day || !isDay(day.text)) return false;
  if (second.gap > 0 || second.width >= first.width) return false;
  // two bodies that sign, each on a line of its own
  if (isOrganisationName(first.text) && isOrganisationName(second.text)) return false;
  return endsSentence(above.text) && isOrganisationName(first.text + second.text);
}
