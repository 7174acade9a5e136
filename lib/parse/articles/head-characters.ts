import { FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from "../../text/characters.ts";
import type { Item } from "./items.ts";
import { tellingCharacter } from "./telling.ts";

/**
 * The ideographs of a page's display pieces, one by one. Headlines shorten words, `农博会` for `农产品博览会`, and
 * say `渔民` where the text says `渔船` and `渔港`: what they share are single characters.
 */
export interface HeadCharacters {
  /** For each display piece the numbers of its characters, each once; the commonest left out. */
  readonly ofHead: readonly Int32Array[];
  /** For each text those of them that it has. */
  readonly ofText: readonly Int32Array[];
  /** For each character the texts that have it, in order. */
  readonly holders: readonly (readonly number[])[];
  /** For each character how much it tells, see `tellingCharacter`. */
  readonly telling: readonly number[];
}

/** Characters that tell less are passed over. */
const LEAST = 0.1;

const NONE = new Int32Array(0);
/** For each ideograph its number on the page that is read, from 1; 0 for all of them between two pages. */
const numbers = new Int32Array(LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1);

export function indexCharacters(items: readonly Item[]): HeadCharacters {
  const places: number[] = [];
  const ofHead = items.map((item) =>
    item.isHead || item.couldBeHead ? numberCharacters(item.text, places) : NONE,
  );
  const holders: number[][] = places.map(() => []);
  const seen = new Int32Array(places.length).fill(-1);
  const row = new Int32Array(places.length);
  const ofText = items.map(({ isBody, text }, item) => {
    if (!isBody) return NONE;
    let size = 0;
    for (let at = 0; at < text.length; at++) {
      const place = text.charCodeAt(at) - FIRST_IDEOGRAPH;
      const number = place >= 0 && place < numbers.length ? (numbers[place] ?? 0) : 0;
      if (number === 0 || seen[number - 1] === item) continue;
      seen[number - 1] = item;
      row[size++] = number - 1;
      holders[number - 1]?.push(item);
    }
    return row.slice(0, size);
  });
  for (const place of places) numbers[place] = 0;
  const telling = places.map((place) => tellingCharacter(place + FIRST_IDEOGRAPH));
  return { ofHead, ofText, holders, telling };
}

/** Numbers a display piece's characters; `places` are those of all that have a number so far. */
function numberCharacters(text: string, places: number[]): Int32Array {
  const own: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const place = text.charCodeAt(at) - FIRST_IDEOGRAPH;
    if (place < 0 || place >= numbers.length) continue;
    if (!numbers[place]) {
      if (tellingCharacter(place + FIRST_IDEOGRAPH) < LEAST) continue;
      numbers[place] = places.push(place);
    }
    const number = (numbers[place] ?? 0) - 1;
    if (!own.includes(number)) own.push(number);
  }
  return Int32Array.from(own);
}
