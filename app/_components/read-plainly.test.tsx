import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ReadPlainly } from "./read-plainly.tsx";

const said = (q: string) => renderToStaticMarkup(<ReadPlainly q={q} />).replace(/<[^>]*>/gu, "");

it("says how a date that is none was read, and how dates are written", () => {
  expect(said("医保 date:abc")).toBe(
    "“date:abc”按普通文字查找；日期写作：date:2023-06或date:2023-06..2023-08",
  );
});

it("says nothing of what was understood, and of many mistakes the first three", () => {
  expect(said("医保 date:2023 “两个 词”")).toBe("");
  expect(said("a1 date:a date:b date:c date:d")).not.toContain("“date:d”");
});
