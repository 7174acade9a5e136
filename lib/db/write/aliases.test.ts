import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../client.ts";
import { findFaults, type TestDatabases, testDatabases } from "../test-database.ts";
import { sketchFile } from "../test-files.ts";
import { writeFile } from "../write.ts";
import { matchReplacements } from "./aliases.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

const FILE = "seeds/page.txt";
const STORY = "山脚下的水库昨天开始放水，下游三个村子的稻田喝上了第一口水。";
const OTHER = "小学操场换了新草皮，孩子们赶在上课前踢了一场球。";

const article = (id: string, ...paragraphs: string[]) => ({
  id,
  headline: "",
  contributors: [],
  captions: [],
  body: paragraphs.map((text) => ({ type: "p" as const, text })),
});

async function aliases(db: Database) {
  return Object.fromEntries((await db.alias.findMany()).map((row) => [row.id, row.articleId]));
}

describe("an address that changes", () => {
  test("leads on to the article that stands in its place, in one step however often", async () => {
    const { db, url } = await databases.fresh();
    await writeFile(db, sketchFile(FILE, [article("first111", STORY), article("other111", OTHER)]));
    await writeFile(
      db,
      sketchFile(FILE, [article("second22", `${STORY}秋收有望。`), article("other111", OTHER)]),
    );
    expect(await aliases(db)).toEqual({ first111: "second22" });
    await writeFile(
      db,
      sketchFile(FILE, [article("third333", STORY.slice(3)), article("other111", OTHER)]),
    );
    expect(await aliases(db)).toEqual({ first111: "third333", second22: "third333" });
    expect(findFaults(url)).toEqual([]);
  });

  test("is the article's own again when its id comes back", async () => {
    const { db, url } = await databases.fresh();
    await writeFile(db, sketchFile(FILE, [article("first111", STORY)]));
    await writeFile(db, sketchFile(FILE, [article("second22", `${STORY}秋收有望。`)]));
    await writeFile(db, sketchFile(FILE, [article("first111", STORY)]));
    expect(await aliases(db)).toEqual({ second22: "first111" });
    expect(findFaults(url)).toEqual([]);
  });

  test("goes nowhere when its article was removed with nothing in its place", async () => {
    const { db, url } = await databases.fresh();
    await writeFile(db, sketchFile(FILE, [article("first111", STORY)]));
    await writeFile(db, sketchFile(FILE, [article("second22", `${STORY}秋收有望。`)]));
    await writeFile(db, sketchFile(FILE, [article("other111", OTHER)]));
    expect(await aliases(db)).toEqual({});
    expect(findFaults(url)).toEqual([]);
  });
});

describe("matchReplacements", () => {
  const text = (id: string, words: string) => ({ id, text: words });

  test("a cut article goes to its larger part, two joined ones to the whole", () => {
    const parts = [text("a", STORY.slice(0, 8)), text("b", STORY.slice(8))];
    expect(matchReplacements([text("whole", STORY)], parts)).toEqual(new Map([["whole", "b"]]));
    expect(matchReplacements(parts, [text("whole", STORY)])).toEqual(
      new Map([
        ["a", "whole"],
        ["b", "whole"],
      ]),
    );
  });

  test("line ends and spaces do not count", () => {
    const spread = [...STORY].join(" \n");
    expect(matchReplacements([text("old", STORY)], [text("new", spread)]).get("old")).toBe("new");
  });

  test.each([
    ["another story", STORY, OTHER],
    ["no text", "", STORY],
    ["one character", "水", STORY],
  ])("%s replaces nothing", (_, old, fresh) => {
    expect(matchReplacements([text("old", old)], [text("new", fresh)])).toEqual(new Map());
  });
});
