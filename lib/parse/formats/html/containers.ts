import type { Block } from "./block.ts";
import { CONTAINERS } from "./data/containers.ts";
import { blocksWithin, type HtmlPage } from "./page.ts";
import { proseIn } from "./prose.ts";
import { type ElementNode, elementsOf } from "./tree.ts";

const RANKS: ReadonlyMap<string, number> = new Map(CONTAINERS.map((name, rank) => [name, rank]));

/** Fewer characters of prose than this are a caption or a teaser, no story. */
const LEAST_PROSE = 16;
const NEARLY_ALL = 0.95;

/** The element in which this kind of site keeps its story, when it is one of the known ones; else null. */
export function findContainer({ elements, blocks }: HtmlPage): ElementNode | null {
  let best: { element: ElementNode; rank: number } | null = null;
  for (const element of elements) {
    if (!element.label || element.tag === "body" || element.tag === "html") continue;
    const rank = rankOf(element.label);
    if (rank === null || (best && rank >= best.rank)) continue;
    if (proseIn(own(blocks, element)) >= LEAST_PROSE) best = { element, rank };
  }
  return best && widen(blocks, narrow(blocks, best.element));
}

/** A known box inside the one found that holds nearly all its prose: the tools stand around it. */
function narrow(blocks: readonly Block[], element: ElementNode): ElementNode {
  const whole = proseIn(own(blocks, element));
  const inner = elementsOf(element).findLast(
    (each) =>
      each.label !== "" &&
      rankOf(each.label) !== null &&
      proseIn(own(blocks, each)) >= whole * NEARLY_ALL,
  );
  return inner ?? element;
}

function rankOf(label: string): number | null {
  let best: number | null = null;
  for (const name of label.split(/\s+/u)) {
    const rank = RANKS.get(name) ?? RANKS.get(ownName(name));
    if (rank !== undefined && (best === null || rank < best)) best = rank;
  }
  return best;
}

/** `index_cententWrap__Jv8jK`: a build gave the name its file and a hash. */
function ownName(name: string): string {
  const found = /^[a-z]+_([a-z]{4,})__[a-z\d_-]{4,8}$/u.exec(name);
  return found?.[1] ?? name;
}

function own(blocks: readonly Block[], { start, end }: ElementNode): Block[] {
  return blocksWithin(blocks, [start, end]);
}

/** Systems that cut a story into several of their boxes: the one around them that holds no more than them. */
function widen(blocks: readonly Block[], element: ElementNode): ElementNode {
  const { parent } = element;
  if (!parent || parent.tag === "body" || !parent.label) return element;
  const twins = parent.children.filter(
    (child) => child.kind === "element" && child.label !== "" && child.label === element.label,
  );
  const prose = twins.filter(
    (child) => child.kind === "element" && proseIn(own(blocks, child)) >= LEAST_PROSE,
  );
  return prose.length > 1 ? parent : element;
}
