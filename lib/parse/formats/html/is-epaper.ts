import type { Block } from "./block.ts";
import type { Mark } from "./marks.ts";
import type { Meta } from "./meta.ts";
import type { ElementNode } from "./tree.ts";

/** What of a page tells. */
interface Signs {
  readonly elements: readonly ElementNode[];
  readonly marks: readonly Mark[];
  readonly blocks: readonly Block[];
  readonly meta: Meta;
}

/** Whether a page is a printed paper's: marked by its system, or with a page's number in its chrome. */
export function isEpaper({ elements, marks, blocks, meta }: Signs): boolean {
  if (marks.some(({ role }) => role === "paper")) return true;
  if (elements.some(({ tag, label }) => tag === "founder-content" || label.includes("ozoom")))
    return true;
  if (meta.digital) return true;
  return blocks.some(({ passage }) =>
    /^第?\s*[A-Z]?\d{1,3}\s*版(?:\s*[:：]|[ \u3000]\p{Script=Han}{2,6}$)/u.test(passage.text),
  );
}
