import type { Random } from "../../make/random.ts";
import type { MadeText } from "../made-texts.ts";

/** Words, each to be found in some text as it stands, and one place or topic that articles have to have besides. */
export interface Drawn {
  readonly words: readonly string[];
  readonly place: string | null;
  readonly topic: string | null;
}

const LONGEST = 8;

/** Of ten searches five are of one word, two of two words of one article, and three have a filter. */
export function draw(articles: readonly MadeText[], random: Random): Drawn {
  const article = random.pick(articles);
  const kind = random.between(0, 9);
  const words = Array.from({ length: kind === 5 || kind === 6 ? 2 : 1 }, () =>
    drawWord(article, random),
  );
  const filtered = kind > 6 ? random.pick(["place", "topic", "both"] as const) : "none";
  const isPlaced = filtered === "place" || filtered === "both";
  const place = isPlaced ? placeOf(article, articles, random) : null;
  const isTold = filtered === "topic" || filtered === "both";
  const topics = random.chance(0.7) ? article.topics : random.pick(articles).topics;
  return { words, place, topic: isTold ? (topics[0] ?? null) : null };
}

/** One to eight characters from anywhere in the article's texts. */
function drawWord({ headlines, others }: MadeText, random: Random): string {
  for (;;) {
    const characters = [...random.pick([...headlines, ...others])];
    const length = Math.min(random.between(1, LONGEST), characters.length);
    const at = random.between(0, characters.length - length);
    const word = characters.slice(at, at + length).join("");
    // a quotation mark would end the phrase, and blanks alone are no word
    if (!/["＂]/u.test(word) && word.trim() !== "") return word;
  }
}

/** The article's county, city or province, or another's. */
function placeOf(own: MadeText, articles: readonly MadeText[], random: Random): string | null {
  const { places } = random.chance(0.7) ? own : random.pick(articles);
  const code = places[0];
  if (code === undefined) return null;
  return random.pick([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]);
}
