import { expect, it } from "vitest";
import { locateBlocks } from "./locate-blocks.ts";

const source = "  新桥昨天开工，\n\n全长三里。\n别篇\n市民叫好。\n新桥开工\n新桥开工\n";
const spans = [
  [0, 16],
  [20, 100],
] as const;

it("finds wrapped paragraphs, whatever order they were printed in", () => {
  expect(locateBlocks(source, spans, ["新桥开工", "新桥昨天开工，全长三里。市民叫好。"])).toEqual([
    [6, 6],
    [1, 5],
  ]);
});

it("takes the later one of two equal lines for the later text", () => {
  expect(locateBlocks(source, spans, ["新桥开工", "新桥开工"])).toEqual([
    [6, 6],
    [7, 7],
  ]);
});

it("says nothing of words that are not there", () => {
  expect(locateBlocks(source, spans, ["旧桥", "", "别篇"])).toEqual([null, null, null]);
});
