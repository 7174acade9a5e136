import { describe, expect, it } from "vitest";
import { cheapestPairs } from "./cheapest-pairs.ts";

describe("cheapestPairs", () => {
  it("pairs for the cheapest sum, not each row for itself", () => {
    const costs = [
      [-5, -4],
      [-5, -1],
    ];
    expect(cheapestPairs(costs, 2)).toEqual([1, 0]);
  });

  it("leaves alone what no pair makes better", () => {
    expect(
      cheapestPairs(
        [
          [3, 0],
          [-1, 1000],
        ],
        2,
      ),
    ).toEqual([-1, 0]);
  });

  it("gives a column to one row only", () => {
    expect(cheapestPairs([[-1], [-2], [-3]], 1)).toEqual([-1, -1, 0]);
  });

  it("takes more columns than rows, and none", () => {
    expect(cheapestPairs([[-1, -2, -3]], 3)).toEqual([2]);
    expect(cheapestPairs([[], []], 0)).toEqual([-1, -1]);
    expect(cheapestPairs([], 3)).toEqual([]);
  });

  it("finds what trying all pairings finds", () => {
    const costs = [
      [-3, -7, 2, -1],
      [-6, -6, -5, 0],
      [1, -8, -2, -4],
      [-2, -3, -3, 5],
    ];
    const pairs = cheapestPairs(costs, 4);
    const sum = pairs.reduce((all, to, at) => all + (costs[at]?.[to] ?? 0), 0);
    expect(sum).toBe(best(costs, new Set(), 0));
  });
});

function best(costs: readonly number[][], taken: ReadonlySet<number>, at: number): number {
  const row = costs[at];
  if (!row) return 0;
  let least = best(costs, taken, at + 1);
  row.forEach((cost, to) => {
    if (!taken.has(to))
      least = Math.min(least, cost + best(costs, new Set([...taken, to]), at + 1));
  });
  return least;
}
