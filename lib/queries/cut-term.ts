import { cutsOf } from "../search/cut-word.ts";
import { isText, type Term } from "../search/grammar.ts";
import { placesNamed } from "./places-named.ts";

/** Says how many articles all of these words find together. */
type Count = (terms: readonly Term[]) => Promise<number>;

/** How many parts a word is cut into: `舟山普陀医保` is three. */
const MOST_PARTS = 3;

/**
 * A word that is nowhere, written as several without blanks, `杭州医保`, cut into what finds something
 * together; null where no cut does. A name of a place at its beginning or end is cut off first, the
 * longest first; else every cut is tried, and the one that finds most wins, because the halves of a
 * word that is cut in two are rarer than the word. A place that the articles do not print beside the
 * rest is looked for among the places they are about. `text` is the word as it is looked for.
 */
export async function cutTerm(
  term: Term,
  text: string,
  count: Count,
  most = MOST_PARTS,
): Promise<readonly Term[] | null> {
  if (!isText(term.field) || term.quoted || most < 2) return null;
  const cuts = cutsOf(text);
  if (cuts.length === 0) return null;
  const places = await placesAmong([...new Set(cuts.flat())]);
  const part = (one: string): Term => ({ ...term, texts: [one], shown: one });
  for (const { place, rest, isFirst } of placeCuts(cuts, places)) {
    const wholeRest = (await count([part(rest)])) > 0;
    const others = wholeRest ? [part(rest)] : await cutTerm(term, rest, count, most - 1);
    if (!others) continue;
    for (const field of [term.field, "place"] as const) {
      const named = { ...part(place), field };
      const parts = isFirst ? [named, ...others] : [...others, named];
      if ((await count(parts)) > 0) return parts;
    }
  }
  return bestCut(cuts, part, count);
}

async function bestCut(
  cuts: readonly (readonly [string, string])[],
  part: (one: string) => Term,
  count: Count,
): Promise<readonly Term[] | null> {
  let best: readonly Term[] | null = null;
  let most = 0;
  for (const cut of cuts) {
    const parts = cut.map(part);
    const found = await count(parts);
    if (found > most) [best, most] = [parts, found];
  }
  return best;
}

/** The cuts with a place at one end, the longest name first. */
function placeCuts(
  cuts: readonly (readonly [string, string])[],
  places: ReadonlySet<string>,
): { place: string; rest: string; isFirst: boolean }[] {
  return cuts
    .flatMap(([before, after]) => [
      ...(places.has(before) ? [{ place: before, rest: after, isFirst: true }] : []),
      ...(places.has(after) ? [{ place: after, rest: before, isFirst: false }] : []),
    ])
    .sort((one, other) => other.place.length - one.place.length);
}

async function placesAmong(names: readonly string[]): Promise<ReadonlySet<string>> {
  const places = await placesNamed(names);
  return new Set(places.flatMap(({ name, shortName, fullName }) => [name, shortName, fullName]));
}
