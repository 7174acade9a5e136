import { endsSentence } from "../../../text/characters.ts";
import type { Block } from "./block.ts";
import { type Box, boxAround, sharedWidth } from "./shapes.ts";

/** Of the larger size: the widest white between a kicker, a headline and what stands below it. */
const WIDEST_GAP = 1.1;

/** What is read together above a story: kicker, headline, subheadlines, byline. */
export interface HeadUnit extends Box {
  readonly blocks: readonly Block[];
  readonly size: number;
  readonly vertical: boolean;
}

/** Joins display blocks that stand right below each other, and the byline below them. */
export function headUnits(blocks: readonly Block[]): HeadUnit[] {
  const sorted = [...blocks].sort((one, other) => one.top - other.top || one.left - other.left);
  const groups: Block[][] = [];
  for (const block of sorted) {
    if (!block.display && !mayBeByline(block)) continue;
    const group = groups.find((heads) => heads.some((head) => goesWith(head, block)));
    if (group) group.push(block);
    else if (block.display) groups.push([block]);
  }
  return groups.map((heads) => ({
    ...boxAround(heads),
    blocks: heads,
    size: Math.max(...heads.map(({ size }) => size)),
    vertical: heads.some(({ vertical }) => vertical),
  }));
}

function mayBeByline({ lines }: Block): boolean {
  const [only] = lines;
  return lines.length === 1 && only !== undefined && !endsSentence(only.text);
}

function goesWith(head: Block, block: Block): boolean {
  if (head.vertical || block.vertical) return false;
  const gap = block.top - head.bottom;
  const widest = WIDEST_GAP * (block.display ? Math.max(head.size, block.size) : block.size);
  return gap > -0.4 * head.size && gap < widest && sharedWidth(head, block) > 0;
}
