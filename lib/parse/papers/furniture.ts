import { FURNITURE, type Furniture } from "./furniture-lines.ts";

export { DATE, PAGE_MAKERS } from "./furniture-lines.ts";

/** An entry is one bit of a number, which has so many. */
export const MOST_ENTRIES = 32;

/** A table with more entries than bits would be read wrongly without a word. */
export function refuseTooMany(entries: readonly Furniture[]): void {
  if (entries.length > MOST_ENTRIES)
    throw new Error(
      `furniture-lines.ts: ${entries.length} entries, at most ${MOST_ENTRIES} are read`,
    );
}

refuseTooMany(FURNITURE);

/** Bits of the entries whose patterns a character may begin to satisfy, and of those a line begins. */
const NEEDED = new Int32Array(0x10000);
const OPENED = new Int32Array(0x10000);
let openedByAny = 0;
FURNITURE.forEach(({ needs, opens }, at) => {
  mark(NEEDED, needs, 1 << at);
  if (opens === undefined) openedByAny |= 1 << at;
  else mark(OPENED, opens, 1 << at);
});

function mark(table: Int32Array, characters: string, bit: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    table[code] = (table[code] ?? 0) | bit;
  }
}

/** No such line is longer. */
const LONGEST = 220;

/** The first entry that a line matches, or null; those of web pages only where `web` is true. */
export function furnitureOf(text: string, web: boolean): Furniture | null {
  if (text.length > LONGEST) return null;
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= NEEDED[text.charCodeAt(at)] ?? 0;
  bits &= openedByAny | (OPENED[text.charCodeAt(0)] ?? 0);
  for (let at = 0; bits; at++, bits >>>= 1) {
    const entry = FURNITURE[at];
    if ((bits & 1) === 0 || !entry || (entry.web && !web)) continue;
    if (entry.pattern.test(text)) return entry;
  }
  return null;
}
