import { type Credit, readCredit } from "../forms/contributors/credit.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import type { Line } from "../lines.ts";

const SQUARE = "■".charCodeAt(0);
/** In ems. */
const WIDEST = 16;

/**
 * `■案情回放` on a page that has `■法官提醒` too: behind a square four characters need a family name to be
 * somebody's, where another line with a square is nobody's.
 */
export function isMarkedCrosshead(lines: readonly Line[], at: number, credit: Credit): boolean {
  if (lines[at]?.text.charCodeAt(0) !== SQUARE || !isNobody(credit)) return false;
  return lines.some(
    (line, other) =>
      other !== at &&
      line.text.charCodeAt(0) === SQUARE &&
      line.width <= WIDEST &&
      isNobody(readCredit(line.text)),
  );
}

function isNobody(credit: Credit | null): boolean {
  if (!credit) return true;
  const [first, second] = credit.contributors;
  return (
    !second && first?.role === "author" && first.name.length === 4 && !looksLikeName(first.name)
  );
}
