import { CLOSING, FULL_STOPS, OPENING, PAUSES, widthOf } from "../text/characters.ts";

const NOT_FIRST = new Set(`${CLOSING}${FULL_STOPS}${PAUSES}；;`);
const NOT_LAST = new Set(OPENING);

/**
 * Breaks a paragraph into lines of a column as a press does: no line opens with a closing mark or
 * ends with an opening one, numbers and Latin words stay whole, the first line is `indent` ems short.
 */
export function wrapParagraph(paragraph: string, width: number, indent: number): string[] {
  const units = paragraph.match(/[A-Za-z0-9.%]+|[\s\S]/gu) ?? [];
  const lines: string[] = [];
  let line: string[] = [];
  for (const unit of units) {
    const room = width - (lines.length ? 0 : indent);
    if (line.length && widthOf(line.join("") + unit) > room) {
      // a closing mark may hang half out of the column
      if (NOT_FIRST.has(unit) && widthOf(line.join("") + unit) <= room + 1) {
        line.push(unit);
        continue;
      }
      const carried: string[] = [];
      while (
        line.length > 1 &&
        (NOT_LAST.has(line.at(-1) ?? "") || NOT_FIRST.has(carried[0] ?? unit))
      ) {
        carried.unshift(line.pop() ?? "");
      }
      lines.push(line.join(""));
      line = carried;
    }
    line.push(unit);
  }
  if (line.length) lines.push(line.join(""));
  return lines;
}

/** Breaks a paragraph after so many characters, whichever they are, as a careless export does. */
export function sliceParagraph(paragraph: string, width: number, indent: number): string[] {
  const characters = [...paragraph];
  const lines = [characters.slice(0, width - indent).join("")];
  for (let at = width - indent; at < characters.length; at += width) {
    lines.push(characters.slice(at, at + width).join(""));
  }
  return lines;
}
