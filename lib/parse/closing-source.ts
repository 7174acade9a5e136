import { cutPassage } from "../text/join.ts";
import type { Passage } from "../text/passage.ts";
import { findClosingSource } from "./forms/source.ts";
import type { StoryBlock } from "./page.ts";

/** The bracket behind a text that tells where it is from, and the words of the source in it. */
export interface CutSource {
  readonly passage: Passage;
  readonly source: string;
}

/** `…增收五千元。（据新华社电）`: takes the bracket, which is no text, off the last paragraph. */
export function cutSource(blocks: readonly StoryBlock[]): {
  readonly blocks: readonly StoryBlock[];
  readonly from: CutSource | null;
} {
  const last = blocks.at(-1);
  const found = last?.type === "p" ? findClosingSource(last.passage.text) : null;
  if (!last || !found) return { blocks, from: null };
  const { text } = last.passage;
  return {
    blocks: [
      ...blocks.slice(0, -1),
      { ...last, passage: cutPassage(last.passage, 0, found.outer) },
    ],
    from: {
      passage: cutPassage(last.passage, found.outer, text.length),
      source: text.slice(...found.words),
    },
  };
}
