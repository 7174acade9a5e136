import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeCollection, replaceCollection, SET_UP } from "../make/told-collection.ts";
import { knownNames } from "./known-names.ts";

/** More than are counted at a time; every third tells of two reporters. */
const MANY = Array.from({ length: 510 }, (_, n) => ({
  id: `story${String(n).padStart(5, "0")}`,
  headline: `第${n}篇`,
  reporters: n % 3 === 0 ? ["王芳", "李小红"] : ["王芳"],
  topics: ["health"],
  places: n % 2 === 0 ? ["330903", "330902"] : ["330903"],
}));

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection([{ file: "a.txt", paper: "普陀报", articles: MANY }]);
}, SET_UP);
afterAll(() => remove());

async function drawn(): Promise<string[]> {
  return (await knownNames()).flat().map(({ kind, text, count }) => `${kind} ${text} ${count}`);
}

test("names are counted over all slices, a place of two districts once for their city", async () => {
  expect(await drawn()).toEqual(
    expect.arrayContaining([
      "place 舟山市 510",
      "place 普陀区 510",
      "place 定海区 255",
      "topic 健康医保 510",
      "author 王芳 510",
      "author 李小红 170",
      "paper 普陀报 510",
    ]),
  );
});

test("after a load those of before are given at once, and the new ones when they are counted", async () => {
  const before = await drawn();
  await replaceCollection([
    { file: "b.txt", articles: [{ id: "story90000", headline: "新", reporters: ["陈新"] }] },
  ]);
  expect(await drawn()).toEqual(before);
  await vi.waitFor(async () => expect(await drawn()).toContain("author 陈新 1"), {
    timeout: 20_000,
  });
  expect(await drawn()).not.toContain("author 王芳 510");
});
