import type { PrintedLine } from "./printed-lines.ts";
import { type Box, boxAround, sharedHeight, sharedWidth } from "./shapes.ts";

/** Of a stretch of the page: a rule this long runs from edge to edge of it. */
const ACROSS = 0.9;
/** Of the size of a headline: how far below the rule it may stand. */
const FARTHEST = 3;
/** Of the body: how much larger headlines are set. */
const LARGER = 1.1;
/** A page has fewer rules between its stories; more are drawn in tables and pictures, and shorter. */
const MOST_RULES = 200;

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
  return partWithin(lines, longest(rulesIn(boxAround(lines), rules)), body);
}

function partWithin(
  lines: readonly PrintedLine[],
  rules: readonly Box[],
  body: number,
): PrintedLine[][] {
  const area = boxAround(lines);
  for (const rule of rules) {
    if (!runsAcross(rule, area)) continue;
    if (lines.some((line) => sharedWidth(line, rule) > 0 && sharedHeight(line, rule) > 0)) continue;
    const [first, second] = partAt(lines, rule);
    if (!first.length || !second.length) continue;
    const stories = isLevel(rule)
      ? hasText(first, body) && opensWithHead(second, body)
      : opensWithHead(first, body) && opensWithHead(second, body);
    if (!stories) continue;
    const rest = rules.filter((other) => other !== rule);
    return [first, second].flatMap((part) =>
      partWithin(part, rulesIn(boxAround(part), rest), body),
    );
  }
  return [[...lines]];
}

/** The rules that have something of an area on either side. */
function rulesIn(area: Box, rules: readonly Box[]): Box[] {
  return rules.filter((rule) => {
    const { left, top, right, bottom } = rule;
    return isLevel(rule)
      ? top + bottom > 2 * area.top && top + bottom < 2 * area.bottom
      : left + right > 2 * area.left && left + right < 2 * area.right;
  });
}

/** In the order they are drawn in. */
function longest(rules: readonly Box[]): readonly Box[] {
  if (rules.length <= MOST_RULES) return rules;
  const sorted = [...rules].sort((one, other) => lengthOf(other) - lengthOf(one));
  const kept = new Set(sorted.slice(0, MOST_RULES));
  return rules.filter((rule) => kept.has(rule));
}

function lengthOf({ left, top, right, bottom }: Box): number {
  return Math.max(right - left, bottom - top);
}

function isLevel({ left, top, right, bottom }: Box): boolean {
  return right - left > bottom - top;
}

function runsAcross(rule: Box, area: Box): boolean {
  return isLevel(rule)
    ? sharedWidth(rule, area) >= ACROSS * (area.right - area.left)
    : sharedHeight(rule, area) >= ACROSS * (area.bottom - area.top);
}

/** Lines above a rule and below it, or left and right of it. */
function partAt(lines: readonly PrintedLine[], rule: Box): [PrintedLine[], PrintedLine[]] {
  const isBefore = ({ left, top, right, bottom }: Box) =>
    isLevel(rule) ? bottom + top < rule.top + rule.bottom : left + right < rule.left + rule.right;
  return [lines.filter(isBefore), lines.filter((line) => !isBefore(line))];
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
