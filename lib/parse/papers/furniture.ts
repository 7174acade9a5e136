import { type CharacterSet, isIn, setOf } from "../../text/characters.ts";
import { looksLikeName } from "../forms/contributors/looks-like-name.ts";
import { readFolio } from "./folio.ts";
import { FURNITURE, type Furniture, type Kind } from "./furniture-lines.ts";
import { isScanLine } from "./head-notes.ts";
import { readImprint } from "./imprint-lines.ts";
import { isToolRow } from "./tool-rows.ts";

export { DATE, PAGE_MAKERS, WEEKDAY } from "./furniture-lines.ts";

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

/** Bits of entries by character: few characters have any, and those in all few different ones. */
interface Bits {
  /** Characters that have any; looked at first, being small. */
  readonly any: CharacterSet;
  /** By code: where in `rows` the character's bits stand. */
  readonly rowOf: Uint8Array;
  readonly rows: Int32Array;
}

/** The entries whose patterns a character may begin to satisfy, and those whose lines it may open. */
const NEEDED = bitsBy(({ needs }) => needs);
const OPENED = bitsBy(({ opens }) => opens ?? "");
const OPENED_BY_ANY = bitsOf(({ opens }) => opens === undefined);
const WEB = bitsOf(({ web }) => web === true);
const ALL = bitsOf(() => true);

function bitsOf(isMeant: (entry: Furniture) => boolean): number {
  return FURNITURE.reduce((bits, entry, at) => (isMeant(entry) ? bits | (1 << at) : bits), 0);
}

function bitsBy(charactersOf: (entry: Furniture) => string): Bits {
  const rowOf = new Uint8Array(0x10000);
  const rows = [0];
  const characters = FURNITURE.map(charactersOf).join("");
  for (const code of new Set(Array.from(characters, codeOf))) {
    const bits = bitsOf((entry) => charactersOf(entry).includes(String.fromCharCode(code)));
    if (!rows.includes(bits)) rows.push(bits);
    rowOf[code] = rows.indexOf(bits);
  }
  return { any: setOf(characters), rowOf, rows: Int32Array.from(rows) };
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

function bitsAt({ any, rowOf, rows }: Bits, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isIn(any, code) ? (rows[rowOf[code] ?? 0] ?? 0) : 0;
}

/** Bits of the entries that a line may match, of those asked for. */
function possible(text: string, asked: number): number {
  if (text.length === 0 || text.length > LONGEST) return 0;
  const opened = asked & (OPENED_BY_ANY | bitsAt(OPENED, text, 0));
  if (!opened) return 0;
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= bitsAt(NEEDED, text, at);
  return bits & opened;
}

/** No such line is longer. */
const LONGEST = 220;

const DATED_ROW: Kind = { reason: "printed date" };
const ROW: Kind = { reason: "page furniture" };
const TOOLS: Kind = { reason: "site navigation" };

/**
 * What a line is that no story owns, by the first entry it matches, as a folio line, an imprint or a
 * row of tools; or null.
 * Entries of web pages count only where `web` is true.
 */
export function furnitureOf(text: string, web: boolean): Kind | null {
  const entry = entryOf(text, web);
  if (entry) return entry;
  const folio = readFolio(text);
  if (folio?.isSure) return folio.isDated ? DATED_ROW : ROW;
  if (readImprint(text)?.isSure || isScanLine(text)) return ROW;
  return isToolRow(text) ? TOOLS : null;
}

function entryOf(text: string, web: boolean): Furniture | null {
  let bits = possible(text, web ? ALL : ALL & ~WEB);
  for (let at = 0; bits; at++, bits >>>= 1) {
    const entry = FURNITURE[at];
    if ((bits & 1) === 0 || !entry) continue;
    const found = entry.pattern.exec(text);
    if (found && namesPeople(found)) return entry;
  }
  return null;
}

/** `审核：沈红`; `审核：当场办结` is a crosshead. */
function namesPeople({ groups = {} }: RegExpExecArray): boolean {
  return Object.values(groups).every(
    (words) => words?.split(/[、\s]+/u).every(looksLikeName) ?? true,
  );
}

/** Whether a line is found only around a story saved from a web page. */
export function isOfWeb(text: string): boolean {
  return possible(text, WEB) !== 0 && entryOf(text, true)?.web === true;
}
