import type { PrintedLine } from "./printed-lines.ts";
import { sharedHeight } from "./shapes.ts";

/** Of the text's size: how large the first character of a story is set at least. */
const LARGE = 1.8;
/** Ems of the text between it and the lines beside it. */
const FARTHEST = 1.2;
/** Ems that a paragraph's first line stands in, and at most. */
const OPENS = 2;
const INDENT = 2.3;
/** As many characters as a drop cap has: a quotation mark may stand before the first word. */
const MOST_CHARACTERS = 2;

/** Whether characters are a drop cap beside text of a size: its base line is that of the last line beside it. */
export function isDropCap(glyphs: readonly { readonly size: number }[], size: number): boolean {
  return glyphs.length <= MOST_CHARACTERS && (glyphs[0]?.size ?? 0) >= LARGE * size;
}

/**
 * Sets a story's first character, let down over two lines or more (`老⏎屋有三道门`), back to the head
 * of its first line; the lines beside it then begin where their column does.
 */
export function withDropCaps(lines: readonly PrintedLine[]): PrintedLine[] {
  const replaced = new Map<PrintedLine, PrintedLine | null>();
  for (const cap of lines) {
    if (cap.vertical || [...cap.text].length > MOST_CHARACTERS) continue;
    const beside = linesBeside(cap, lines);
    const [first] = beside;
    if (!first || beside.length < 2) continue;
    replaced.set(cap, null);
    const moved = first.left - cap.left;
    for (const line of beside) replaced.set(line, { ...line, left: line.left - moved });
    // it opens a paragraph, as lines that stand in do
    const left = cap.left + OPENS * first.size;
    replaced.set(first, { ...first, left, text: cap.text + first.text });
  }
  if (!replaced.size) return [...lines];
  return lines.flatMap((line) => {
    const other = replaced.get(line);
    return other === null ? [] : [other ?? line];
  });
}

/** Lines of text right beside a large character, from the top: flush, or the first of a paragraph. */
function linesBeside(cap: PrintedLine, lines: readonly PrintedLine[]): PrintedLine[] {
  const beside = lines
    .filter((line) => {
      if (line === cap || line.vertical || cap.size < LARGE * line.size) return false;
      const gap = line.left - cap.right;
      const isNear = gap > -0.3 * line.size && gap < (FARTHEST + INDENT) * line.size;
      return isNear && sharedHeight(cap, line) > 0.5 * line.size;
    })
    .sort((one, other) => one.base - other.base);
  const [first] = beside;
  if (!first || !beside.every((line) => isAlike(line, first))) return [];
  const { size, left, top } = first;
  return left - cap.right < FARTHEST * size && top < cap.top + 1.2 * size ? beside : [];
}

function isAlike(line: PrintedLine, first: PrintedLine): boolean {
  const { size } = first;
  const further = line.left - first.left;
  return (
    Math.abs(line.size - size) < 0.05 * size && further > -0.3 * size && further < INDENT * size
  );
}
