import fc from "fast-check";
import { expect, test } from "vitest";
import type { FacetStretch } from "./facet-columns.ts";
import { rowsFound } from "./rows-found.ts";

const stretch = (numbers: readonly number[]) =>
  ({ numbers: Float64Array.from(numbers) }) as Pick<FacetStretch, "numbers"> as FacetStretch;

test("says where in each stretch stands what was found, and passes what is in none", () => {
  const walk = { at: 0 };
  const found = Float64Array.from([2, 5, 6, 9, 30]);
  expect([...rowsFound(stretch([1, 2, 3, 5]), found, walk)]).toEqual([1, 3]);
  expect([...rowsFound(stretch([]), found, walk)]).toEqual([]);
  expect([...rowsFound(stretch([7, 8, 9]), found, walk)]).toEqual([2]);
  expect(walk.at).toBe(4);
});

const ascending = fc
  .uniqueArray(fc.integer({ min: -50, max: 400 }), { maxLength: 300 })
  .map((numbers) => numbers.toSorted((a, b) => a - b));

test("finds what a look at every row finds", () => {
  fc.assert(
    fc.property(ascending, ascending, (numbers, found) => {
      const rows = numbers.flatMap((number, row) => (found.includes(number) ? [row] : []));
      const seen = rowsFound(stretch(numbers), Float64Array.from(found), { at: 0 });
      expect([...seen]).toEqual(rows);
    }),
  );
});
