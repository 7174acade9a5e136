import type { Term } from "./grammar.ts";

/**
 * A search box with `place:` before the words that are taken for places: of `医保 舟山`, its terms and that
 * for 舟山, `医保 place:舟山`. `terms` are those of the box, in order; several of one span are the parts of
 * a word typed without blanks, which are written apart, those that were places before among them.
 */
export function writePlaceSigns(
  q: string,
  terms: readonly Term[],
  taken: ReadonlySet<Term>,
): string {
  const words = new Map<number, { end: number; text: string; isTaken: boolean }>();
  for (const term of terms) {
    const [start, end] = term.span;
    const before = words.get(start);
    const isPlace = taken.has(term) || term.field === "place";
    const own = isPlace ? `place:${term.shown}` : term.shown;
    words.set(start, {
      end,
      text: before ? `${before.text} ${own}` : own,
      isTaken: taken.has(term) || before?.isTaken === true,
    });
  }
  return [...words]
    .sort(([one], [other]) => other - one)
    .filter(([, { isTaken }]) => isTaken)
    .reduce((rest, [start, { end, text }]) => rest.slice(0, start) + text + rest.slice(end), q);
}
