import { DisplayLine } from "../../forms/display-line.ts";
import { headSigns, type Signs } from "../../forms/lead-in-signs.ts";
import type { DisplayHead } from "./display-lines.ts";

/** What each sign weighs, by its name. */
export type Weights = ReadonlyMap<string, number>;

const ROUNDS = 150;
const STEP = 0.5;
/** How hard a weight is drawn to 0: one of form, and one of a character, of which there are many more. */
const PULL = 0.3;
const PULL_OF_LETTERS = 5;
/** A character counts from so many heads on; one that weighs less than this is left out and the others learnt anew. */
const LEAST_HEADS = 4;
const LEAST_WEIGHT = 0.15;

const LETTERS = /^[ul]\^?[\p{Script=Han}0]{1,2}\$?$/u;

interface Example {
  readonly divisions: readonly Signs[];
  readonly at: number;
}

/**
 * Learns what signs weigh from labelled heads: the weights under which the headlines that were printed are the
 * likeliest, of all divisions of each head, by logistic regression. The same heads give the same weights.
 */
export function learnLeadIn(heads: readonly DisplayHead[]): Weights {
  const examples = heads
    .filter(({ lines }) => lines.length > 1)
    .map(({ lines, at }) => {
      const display = lines.map((text) => new DisplayLine({ text, width: 0, gap: 0 }));
      return { divisions: display.map((_, index) => headSigns(display, index)), at };
    });
  const heard = new Map<string, number>();
  for (const { divisions } of examples) {
    const names = new Set(divisions.flatMap((signs) => [...signs.keys()]));
    for (const name of names) heard.set(name, (heard.get(name) ?? 0) + 1);
  }
  const known = [...heard].filter(([name, count]) => !LETTERS.test(name) || count >= LEAST_HEADS);
  const all = fit(
    examples,
    known.map(([name]) => name),
  );
  const telling = [...all].filter(
    ([name, weight]) => !LETTERS.test(name) || Math.abs(weight) >= LEAST_WEIGHT,
  );
  return fit(
    examples,
    telling.map(([name]) => name),
  );
}

function fit(examples: readonly Example[], names: readonly string[]): Weights {
  const place = new Map(names.map((name, index) => [name, index]));
  const pull = names.map((name) => (LETTERS.test(name) ? PULL_OF_LETTERS : PULL));
  const sets = examples.map(({ divisions, at }) => ({
    at,
    rows: divisions.map((signs) =>
      [...signs].flatMap(([name, amount]) => {
        const index = place.get(name);
        return index === undefined ? [] : [[index, amount] as const];
      }),
    ),
  }));
  const weights = new Float64Array(names.length);
  const travelled = new Float64Array(names.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, index) => weight * (pull[index] ?? 0));
    for (const { rows, at } of sets) {
      const shares = sharesOf(rows.map((row) => pointsOf(row, weights)));
      rows.forEach((row, index) => {
        const excess = (shares[index] ?? 0) - (index === at ? 1 : 0);
        for (const [sign, amount] of row) slope[sign] = (slope[sign] ?? 0) + excess * amount;
      });
    }
    // long strides along slopes that were gentle so far
    slope.forEach((each, index) => {
      travelled[index] = (travelled[index] ?? 0) + each * each;
      weights[index] = (weights[index] ?? 0) - (STEP * each) / Math.sqrt(travelled[index] ?? 1);
    });
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

function pointsOf(row: readonly (readonly [number, number])[], weights: Float64Array): number {
  let points = 0;
  for (const [sign, amount] of row) points += (weights[sign] ?? 0) * amount;
  return points;
}

/** How likely each division is by its points. */
function sharesOf(points: readonly number[]): number[] {
  const most = Math.max(...points);
  const powers = points.map((each) => Math.exp(each - most));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}

/** Which line is the headline under these weights. */
export function headlineUnder(weights: Weights, lines: readonly string[]): number {
  const display = lines.map((text) => new DisplayLine({ text, width: 0, gap: 0 }));
  const points = display.map((_, index) => {
    let sum = 0;
    for (const [name, amount] of headSigns(display, index))
      sum += (weights.get(name) ?? 0) * amount;
    return sum;
  });
  return points.indexOf(Math.max(...points));
}
