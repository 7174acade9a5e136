import { afterAll, beforeAll, expect, test } from "vitest";
import type { ArticleDate } from "../../article.ts";
import { findFaults, type TestDatabases, testDatabases } from "../test-database.ts";
import { sketchDate, sketchFile } from "../test-files.ts";
import { writeFile } from "../write.ts";
import { editionKey } from "./editions.ts";

let databases: TestDatabases;
beforeAll(async () => {
  databases = await testDatabases();
});
afterAll(() => databases.end());

test.each<[string, ArticleDate | null, string | null, string | null]>([
  ["2023-06-13|-|330903", sketchDate("2023-06-13"), null, "330903"],
  ["2023-06-13|河边日报|-", sketchDate("2023-06-13"), "河边日报", "330903"],
  ["-|-|-", null, null, null],
])("%s", (key, date, paper, homeCode) => {
  expect(editionKey(date, { paper, homeCode })).toBe(key);
});

const monthly: ArticleDate = {
  ...sketchDate("2023-06-13"),
  precision: "month",
  earliest: "2023-06-13",
  latest: "2023-06-30",
};
const printed: ArticleDate = { ...sketchDate("2023-06-13"), basis: "printed" };

const pages = [
  sketchFile("seeds/1.txt", [{ id: "page1111", date: monthly }], { paper: "河边日报", home: null }),
  sketchFile("seeds/2.txt", [{ id: "page2222", date: printed }], {
    paper: "河边日报",
    home: "330903",
  }),
  sketchFile("seeds/3.txt", [{ id: "page3333", date: sketchDate("2023-06-13") }], {
    paper: "河边日报",
    home: "330900",
  }),
];

test.each([
  ["1 2 3", pages],
  ["3 2 1", [...pages].reverse()],
])(
  "pages %s of one paper are one edition with the best date and the first home",
  async (_, files) => {
    const { db, url } = await databases.fresh();
    for (const file of files) await writeFile(db, file);
    const [edition, ...others] = await db.edition.findMany();
    expect(others).toEqual([]);
    expect(edition).toMatchObject({
      key: "2023-06-13|河边日报|-",
      precision: "day",
      basis: "printed",
      latest: "2023-06-13",
      homeCode: "330903",
    });
    expect(findFaults(url)).toEqual([]);
  },
);

test("an edition that loses its best page falls back on what is left", async () => {
  const { db, url } = await databases.fresh();
  for (const file of pages) await writeFile(db, file);
  await writeFile(db, sketchFile("seeds/2.txt", [], { home: null }));
  expect(await db.edition.findMany()).toMatchObject([{ basis: "inferred", homeCode: "330900" }]);
  expect(findFaults(url)).toEqual([]);
});
