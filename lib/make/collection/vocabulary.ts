import { loadDivisions, loadTownships } from "../../places/load.ts";
import { type Random, seedRandom } from "../random.ts";
import { TEXTS } from "../texts.ts";

const WORDS = 60_000;

/** Where the curve of frequencies bends: the commonest words of a language are less common than 1/rank. */
const BEND = 2.7;

/** Words that tie others together, each so many times as likely as its neighbour to the right. */
const PARTICLES = [
  "的",
  "了",
  "在",
  "和",
  "是",
  "为",
  "对",
  "将",
  "与",
  "等",
  "从",
  "就",
  "也",
  "被",
];

/** Invented words whose frequencies fall as those of a language do, after Zipf and Mandelbrot. */
export interface Vocabulary {
  /** A word, common ones more often. */
  draw(random: Random): string;
  /** A word that hardly any text has. */
  drawRare(random: Random): string;
  particle(random: Random): string;
}

/** Makes the same vocabulary on every machine. */
export function makeVocabulary(): Vocabulary {
  const random = seedRandom(20231103);
  const characters = commonCharacters();
  const pickCharacter = drawerOf(characters, 0.8);
  const words = new Set<string>();
  while (words.size < WORDS) {
    const length = random.chance(0.08) ? 1 : random.chance(0.13) ? 3 : 2;
    words.add(Array.from({ length }, () => pickCharacter(random)).join(""));
  }
  const all = [...words];
  const rare = all.slice(WORDS / 10);
  return {
    draw: drawerOf(all, 1),
    drawRare: (own) => own.pick(rare),
    particle: drawerOf(PARTICLES, 0.7),
  };
}

/** Draws items so that the one of rank r is as likely as 1 / (r + BEND)^steepness. */
function drawerOf(items: readonly string[], steepness: number): (random: Random) => string {
  const sums = new Float64Array(items.length);
  let sum = 0;
  for (let rank = 0; rank < items.length; rank++) {
    sum += (rank + BEND) ** -steepness;
    sums[rank] = sum;
  }
  return (random) => {
    const sought = random.next() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return items[low] ?? "";
  };
}

/** The characters of place names and of our own texts, the most frequent first. */
function commonCharacters(): string[] {
  const counts = new Map<string, number>();
  const count = (text: string) => {
    for (const [character] of text.matchAll(/\p{Script=Han}/gu))
      counts.set(character, (counts.get(character) ?? 0) + 1);
  };
  for (const { body } of TEXTS) for (const paragraph of body) count(paragraph.repeat(3));
  for (const { name } of loadDivisions()) count(name);
  for (const { current } of loadTownships()) count(current.join(""));
  return [...counts].sort((one, other) => other[1] - one[1]).map(([character]) => character);
}
