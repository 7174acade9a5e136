import { joinPassages, type Passage } from "../../../text/passage.ts";
import type { Block } from "./block.ts";

/** Several printed lines as one passage with a space between them; null for none. */
export function joinLines(lines: readonly Block[]): Passage | null {
  if (lines.length === 0) return null;
  return joinPassages(
    lines.map(({ passage }) => passage),
    " ",
  );
}
