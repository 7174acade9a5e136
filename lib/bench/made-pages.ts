import { makePage } from "../make/pages.ts";
import { seedRandom } from "../make/random.ts";
import { TEXTS } from "../make/texts.ts";

/** Pages of 1 to 10 stories laid out in many ways, no headline twice, until they are so many bytes. */
export function* printPages(bytes: number): Generator<string> {
  for (let seed = 1, made = 0; made < bytes; seed++) {
    const random = seedRandom(seed);
    const texts = random.shuffle(TEXTS).slice(0, random.between(1, 10));
    const own = texts.map((text) => ({ ...text, headline: numbered(text.headline, seed) }));
    const { text } = makePage(own, seed);
    yield text;
    made += Buffer.byteLength(text);
  }
}

/** The same as files. */
export function makePages(bytes: number): Buffer[] {
  return Array.from(printPages(bytes), (text) => Buffer.from(text));
}

function numbered(headline: readonly string[], number: number): string[] {
  return headline.map((line, at) => (at === headline.length - 1 ? `${line}${number}` : line));
}
