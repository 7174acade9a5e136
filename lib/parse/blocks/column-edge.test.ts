import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { closingAt } from "./closings.ts";
import { endsAtEdge } from "./column-edge.ts";

const COLUMN = "那年冬天很冷，河上结了冰，\n孩子们在冰上跑来跑去，忘了\n回家。\n";
const linesOf = (text: string) => splitLines(text, [0, text.length]);

it.each([
  ["words at a column's edge", `${COLUMN}　　　　　　　　　岸上人语`, true],
  ["words in its middle", `${COLUMN}　　　　　　岸上`, false],
  [
    "words under one long line",
    "孩子们在冰上跑来跑去，忘了回家。\n　　　　　　　　　　　　岸上人语",
    false,
  ],
])("%s", (_, text, isAtEdge) => {
  const lines = linesOf(text);
  const last = lines.length - 1;
  expect(endsAtEdge(lines, last)).toBe(isAtEdge);
  expect(closingAt(lines, last)).toBe(isAtEdge ? "words" : null);
});
