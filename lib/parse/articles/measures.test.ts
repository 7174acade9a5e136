import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { sortPieces } from "./items.ts";
import { weighMeasures } from "./measures.ts";

/** Paragraphs of so many lines, each so wide. */
const weighed = (...paragraphs: (readonly [lines: number, width: number])[]) => {
  const source = paragraphs
    .map(([lines, width]) => Array(lines).fill("渔".repeat(width)).join("\n"))
    .join("\n\n");
  const lines = splitLines(source, [0, source.length]);
  let from = 0;
  const pieces = paragraphs.map(([count]): Piece => {
    const own = lines.slice(from, from + count);
    from += count;
    return { kind: "body", lines: own };
  });
  const { items } = sortPieces(pieces);
  return [...weighMeasures(items, [...items.keys()])];
};

it("parts texts set in columns of another width", () => {
  const [, same, other] = weighed([4, 18], [4, 18], [4, 25]);
  expect(same).toBe(0);
  expect(other).toBeGreaterThan(0);
});

it("looks past a paragraph too short to show its column", () => {
  const [, short, other] = weighed([4, 18], [2, 18], [4, 18]);
  expect([short, other]).toEqual([0, 0]);
  const [, before, after] = weighed([4, 18], [2, 9], [4, 25]);
  expect([before, after].every((cost) => cost !== undefined && cost > 0)).toBe(true);
});
