import type { PrintedLine } from "./printed-lines.ts";
import { type Box, boxAround, sharedHeight, sharedWidth } from "./shapes.ts";

/** Of a stretch of the page: a rule this long runs from edge to edge of it. */
const ACROSS = 0.9;
/** Of the size of a headline: how far below the rule it may stand. */
const FARTHEST = 3;
/** Of the body: how much larger headlines are set. */
const LARGER = 1.1;

/**
 * Parts lines at rules drawn from edge to edge: below one that lies between text and a headline a story
 * begins, and one that stands between two headlines side by side parts their stories. Column rules and
 * rules under a headline part nothing. From the top, then from the left.
 */
export function partRules(
  lines: readonly PrintedLine[],
  rules: readonly Box[],
  body: number,
): PrintedLine[][] {
  const area = boxAround(lines);
  for (const rule of rules) {
    if (lines.some((line) => sharedWidth(line, rule) > 0 && sharedHeight(line, rule) > 0)) continue;
    const parts = partAt(lines, area, rule);
    const [first, second] = parts ?? [];
    if (!first?.length || !second?.length) continue;
    const stories = isLevel(rule)
      ? hasText(first, body) && opensWithHead(second, body)
      : opensWithHead(first, body) && opensWithHead(second, body);
    if (!stories) continue;
    const rest = rules.filter((other) => other !== rule);
    return [...partRules(first, rest, body), ...partRules(second, rest, body)];
  }
  return [[...lines]];
}

function isLevel({ left, top, right, bottom }: Box): boolean {
  return right - left > bottom - top;
}

function partAt(lines: readonly PrintedLine[], area: Box, rule: Box): PrintedLine[][] | null {
  if (isLevel(rule)) {
    if (sharedWidth(rule, area) < ACROSS * (area.right - area.left)) return null;
    const above = lines.filter(({ bottom, top }) => bottom + top < rule.top + rule.bottom);
    return [above, lines.filter((line) => !above.includes(line))];
  }
  if (sharedHeight(rule, area) < ACROSS * (area.bottom - area.top)) return null;
  const before = lines.filter(({ left, right }) => left + right < rule.left + rule.right);
  return [before, lines.filter((line) => !before.includes(line))];
}

function isHead(line: PrintedLine, body: number): boolean {
  return line.vertical || line.size >= LARGER * body;
}

function hasText(lines: readonly PrintedLine[], body: number): boolean {
  return lines.some((line) => !isHead(line, body));
}

function opensWithHead(lines: readonly PrintedLine[], body: number): boolean {
  const { top } = boxAround(lines);
  return lines.some((line) => isHead(line, body) && line.top - top < FARTHEST * line.size);
}
