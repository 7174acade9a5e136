import { expect, test } from "vitest";
import type { BodyBlock } from "../article.ts";
import { splitTiers, wholeColumns } from "./tiers.ts";

const paragraph = (index: number): BodyBlock => ({
  type: "p",
  text: `${index}${"字".repeat(180)}`,
});
const body = Array.from({ length: 24 }, (_, index) => paragraph(index));

test("a long body falls into tiers of whole paragraphs about as long as each other", () => {
  const tiers = splitTiers(body);
  expect(tiers.flat()).toEqual(body);
  expect(tiers.map((tier) => tier.length)).toEqual([8, 8, 8]);
});

test("a short body is one tier", () => {
  expect(splitTiers(body.slice(0, 2))).toEqual([body.slice(0, 2)]);
});

test("no tier ends under a crosshead", () => {
  const headed = body.flatMap((block): BodyBlock[] => [
    { type: "crosshead", text: "小标题" },
    block,
  ]);
  const tiers = splitTiers(headed);
  expect(tiers.flat()).toEqual(headed);
  for (const tier of tiers) expect(tier.at(-1)?.type).toBe("p");
});

test("few lines stand in one measure, many in five columns", () => {
  expect([1, 2, 4, 24].map((count) => wholeColumns(body.slice(0, count)))).toEqual([1, 2, 3, 5]);
});
