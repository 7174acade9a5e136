import { describe, expect, it } from "vitest";
import { facingPages } from "./facing-pages.ts";
import { blockAt, namesOf } from "./testing/block-at.ts";

const pages = (...blocks: ReturnType<typeof blockAt>[]) => facingPages(blocks, 10).map(namesOf);

describe("facingPages", () => {
  it("parts a wide sheet at the fold in its middle", () => {
    expect(
      pages(
        blockAt("a", [0, 0, 200, 600]),
        blockAt("b", [215, 0, 480, 600]),
        blockAt("c", [520, 0, 800, 600]),
        blockAt("d", [815, 0, 1000, 600]),
      ),
    ).toEqual(["a b", "c d"]);
  });

  it.each([
    ["a page higher than wide", [0, 480, 520, 1000], 1400],
    ["a gutter no wider than others", [0, 495, 510, 1000], 600],
    ["white off the middle", [0, 380, 420, 1000], 600],
  ] as const)("leaves %s one page", (_, [a, b, c, d], height) => {
    expect(pages(blockAt("a", [a, 0, b, height]), blockAt("b", [c, 0, d, height]))).toEqual([
      "a b",
    ]);
  });

  it("leaves a sheet with a headline across it one page", () => {
    expect(
      pages(
        blockAt("题", [100, 0, 900, 40], { size: 30 }),
        blockAt("a", [0, 60, 480, 600]),
        blockAt("b", [520, 60, 1000, 600]),
      ),
    ).toEqual(["题 a b"]);
  });
});
