import { INITIAL, type PrintedLine } from "./printed-lines.ts";
import { boxAround } from "./shapes.ts";

const INDENT = 2;

/**
 * Puts an initial set over several lines before the first of them (`父` beside `亲不会唱歌…`): a large
 * character alone with text to its right from its top to its foot, and the same text below it. The
 * lines beside it count from the column's edge, the first as a paragraph's.
 */
export function joinDropCaps(lines: readonly PrintedLine[], body: number): PrintedLine[] {
  const changed = new Map<PrintedLine, PrintedLine | null>();
  for (const cap of lines) {
    if (cap.vertical || cap.size < INITIAL * body || [...cap.text].length !== 1) continue;
    const beside = linesBeside(cap, lines, body);
    const [first, ...rest] = beside;
    if (!first || !rest.length || !goesOnBelow(cap, lines, body)) continue;
    changed.set(cap, null);
    const left = cap.left + INDENT * first.size;
    changed.set(first, { ...first, left, text: cap.text + first.text });
    // another paragraph may open beside it
    const moved = first.left - cap.left;
    for (const line of rest) changed.set(line, { ...line, left: line.left - moved });
  }
  if (!changed.size) return [...lines];
  return lines.flatMap((line) => {
    const now = changed.get(line);
    return now === null ? [] : [now ?? line];
  });
}

function linesBeside(cap: PrintedLine, lines: readonly PrintedLine[], body: number): PrintedLine[] {
  const beside = lines.filter((line) => {
    const gap = line.left - cap.right;
    const even = line.base > cap.top && line.top < cap.bottom + 0.5 * line.size;
    return line.size < INITIAL * body && even && gap > -0.4 * body && gap < (1 + INDENT) * body;
  });
  if (!beside.length || Math.abs(boxAround(beside).top - cap.top) > body) return [];
  beside.sort((one, other) => one.base - other.base);
  return (beside[0]?.left ?? 0) - cap.right < body ? beside : [];
}

function goesOnBelow(cap: PrintedLine, lines: readonly PrintedLine[], body: number): boolean {
  return lines.some((line) => {
    const drop = line.base - cap.base;
    const further = line.left - cap.left;
    const inColumn = further > -0.6 * body && further < (INDENT + 0.5) * body;
    return inColumn && drop > 0.3 * body && drop < 3.5 * body && line.right > cap.right;
  });
}
