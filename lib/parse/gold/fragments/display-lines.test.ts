import { expect, it } from "vitest";
import { LEAD_IN_WEIGHTS } from "../../forms/lead-in-weights.ts";
import { readDisplayHeads } from "./display-lines.ts";
import { headlineUnder, learnLeadIn } from "./learn-lead-in.ts";

/** Of heads they were not learnt from the weights rank .795 right, a careful reader nine of ten. */
const RANKED_RIGHT = 0.77;
const TENTH = 10;

it("ranks display lines that it did not learn from", () => {
  const heads = readDisplayHeads();
  expect(heads.length).toBeGreaterThan(1000);
  const weights = learnLeadIn(heads.filter((_, index) => index % TENTH !== 0));
  const asked = heads.filter((_, index) => index % TENTH === 0);
  const misses = asked.filter(({ lines, at }) => headlineUnder(weights, lines) !== at);
  const words = misses.map(({ lines }) => lines.join(" / ")).join("\n");
  expect(1 - misses.length / asked.length, words).toBeGreaterThanOrEqual(RANKED_RIGHT);
});

it("the weights in use are those that the heads teach", () => {
  const inUse = new Map(
    LEAD_IN_WEIGHTS.trim()
      .split(/\s+/)
      .map((entry) => {
        const [, name = "", weight] = /^(.+)=(-?\d+)$/.exec(entry) ?? [];
        return [name, Number(weight)] as const;
      }),
  );
  const learnt = learnLeadIn(readDisplayHeads());
  // Arithmetic may differ by a hair from machine to machine, and so a rounded weight by one.
  const apart = [...new Set([...learnt.keys(), ...inUse.keys()])].filter(
    (name) => Math.abs((learnt.get(name) ?? 0) * 100 - (inUse.get(name) ?? 0)) > 1,
  );
  expect(apart, "learn them anew: npm run ranks").toEqual([]);
});
