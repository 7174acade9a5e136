import { widthOf } from "../../../text/characters.ts";
import { leadsIn } from "../../forms/lead-in.ts";
import { rankLone } from "../../forms/rank-lone.ts";
import type { Line } from "../../lines.ts";
import type { Block } from "./block.ts";
import { HEADLINE_LABEL, KICKER_LABEL, SUBHEADLINE_LABEL } from "./data/containers.ts";
import { type Heads, NO_HEADS } from "./heads.ts";
import { isDisplayCell, ownLabels, titleNumber } from "./nearness.ts";
import type { ElementNode } from "./tree.ts";

/** Ranks a fragment's display lines by what their elements are, else by their sizes, else by their words. */
export function rankFragment(lines: readonly Block[], elements: readonly ElementNode[]): Heads {
  if (lines.length === 0) return NO_HEADS;
  const by = (weight: (block: Block) => number): Heads | null => {
    const most = Math.max(...lines.map(weight));
    const least = Math.min(...lines.map(weight));
    if (most === least) return null;
    const first = lines.findIndex((block) => weight(block) === most);
    let last = first;
    const weights = lines.map(weight);
    while (weights[last + 1] === most) last++;
    return split(lines, first, last + 1);
  };
  const numbered = numberedTitle(lines, elements);
  return (
    by(({ heading }) => (heading ? 7 - heading : 0)) ??
    by((block) => Number(isHeadlineCell(block))) ??
    by(({ element }) => Number(numbered === titleNumber(element.label))) ??
    by(({ element }) => Number(!isNamedAside(ownLabels(element)))) ??
    by(({ size }) => size) ??
    by(({ bold }) => Number(bold)) ??
    byWords(lines)
  );
}

/**
 * Boxes named `title1`, `title2`, `title3` (and `title4`) are 引题, 主题, 副题 (and who wrote it); with a
 * `title0` the first of them is 主题. Where a page has a `title1` and a `title2` alone, words decide.
 */
function numberedTitle(lines: readonly Block[], elements: readonly ElementNode[]): number {
  const numbers = new Set(elements.map(({ label }) => titleNumber(label)));
  if (numbers.has(0)) return 1;
  if (numbers.has(3) || numbers.has(4)) return 2;
  const words = (number: number) =>
    lines.flatMap(({ element, passage }) =>
      titleNumber(element.label) === number ? passage.text : [],
    );
  const [upper, ...more] = words(1);
  const [lower, ...rest] = words(2);
  const isPair = upper && lower && more.length === 0 && rest.length === 0;
  return isPair && leadsIn(upper, lower) > 0 ? 2 : 1;
}

function isHeadlineCell({ element }: Block): boolean {
  const labels = ownLabels(element);
  if (isNamedAside(labels)) return false;
  return HEADLINE_LABEL.test(labels) && !isDisplayCell(labels);
}

function isNamedAside(labels: string): boolean {
  return KICKER_LABEL.test(labels) || SUBHEADLINE_LABEL.test(labels);
}

function split(lines: readonly Block[], from: number, to: number): Heads {
  return {
    kicker: lines.slice(0, from),
    headline: lines.slice(from, to),
    subheadlines: lines.slice(to),
    score: 8,
  };
}

/** Bare lines are ranked as those of an article by itself; an element of its own is a whole line. */
function byWords(blocks: readonly Block[]): Heads {
  const lines: Line[] = blocks.map(({ passage, start, end }, index) => ({
    index,
    start,
    end,
    text: passage.text,
    width: widthOf(passage.text),
    indent: 0,
    gap: 0,
  }));
  const areWhole = new Set(blocks.map(({ element }) => element)).size === blocks.length;
  const [from, to] = rankLone(lines, areWhole);
  const marked = blocks.findIndex(({ element }) => SUBHEADLINE_LABEL.test(element.label));
  return split(blocks, from, marked > from ? Math.min(to, marked) : to);
}
