import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../db/client.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { TOLD_PAGES } from "../make/told-pages.ts";
import { getArticle, getSourcePage } from "./articles.ts";
import { dataVersion } from "./data-version.ts";
import type { ArticleDetail, MarkedText } from "./shapes.ts";

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection(TOLD_PAGES);
}, SET_UP);
afterAll(() => remove());

async function articleOf(id: string): Promise<ArticleDetail> {
  const got = await getArticle(id);
  if (!got || !("found" in got)) throw new Error(`There is no article ${id}.`);
  return got.found;
}

const shown = (text: MarkedText) =>
  text.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");

describe("an article", () => {
  test("is given whole", async () => {
    expect(await articleOf("clinic002")).toMatchObject({
      id: "clinic002",
      section: null,
      kicker: null,
      headline: "社区门诊开到家门口",
      name: "社区门诊开到家门口",
      subheadlines: ["医保当场结算"],
      contributors: [{ name: "李小红", role: "reporter" }],
      credit: null,
      body: [{ type: "p", text: "门诊设在菜场旁，配药、量血压都不用出社区。" }],
      captions: [{ text: "医生在门诊为老人量血压", credit: null }],
      places: [
        { code: "330903", primary: true },
        { code: "330902", primary: false },
      ],
      topics: [
        { slug: "health", label: "健康医保" },
        { slug: "society", label: "民生社会" },
      ],
      date: { value: "2023-06-13", basis: "inferred" },
    });
  });

  test("knows its edition and all stories there", async () => {
    const got = await getArticle("clinic002");
    expect(got).toMatchObject({
      found: {
        edition: { date: { value: "2023-06-13" }, home: { code: "330903" }, articles: 3 },
      },
      stories: [
        { id: "harbour01", name: "渔港码头换新装" },
        { id: "clinic002" },
        { id: "festival3", name: "海岛音乐节本周开唱" },
      ],
    });
  });

  test("names up to three related ones, with what they share", async () => {
    const { related } = await articleOf("clinic002");
    expect(
      related.map(({ id, sharedPlaces, sharedTopics }) => [
        id,
        sharedPlaces.map(({ code }) => code).join(),
        sharedTopics.map(({ slug }) => slug).join(),
      ]),
    ).toEqual([
      ["clinic008", "330903", "health"],
      ["metro0004", "", "society"],
      ["clinic005", "", "health"],
    ]);
    expect(related[0]).toMatchObject({ name: "流动门诊船出海", date: { value: "2022-12-30" } });
    expect((await articleOf("verse0007")).related).toEqual([]);
  });

  test("shows the words its date was taken from, and in which story they stand", async () => {
    const [own] = (await articleOf("harbour01")).evidence;
    expect(own).toMatchObject({ field: "date", value: "", rule: "month-day", rejected: false });
    expect(shown(own?.context ?? [])).toBe(
      "全区三季度项目集中开工渔港码头换新装[6月12日]，码头改造动工。工期八个月，完工后可停靠",
    );
    expect(own?.story).toBeNull();
    const [borrowed] = (await articleOf("clinic002")).evidence;
    expect([borrowed?.text, borrowed?.story]).toEqual(["6月12日", "渔港码头换新装"]);
  });

  test("without date, place or topic says so", async () => {
    expect(await articleOf("verse0007")).toMatchObject({
      date: null,
      places: [],
      topics: [],
      edition: { date: null },
    });
  });

  test("that was never there is null; one with another address says which", async () => {
    expect(await getArticle("nosuchid")).toBeNull();
    expect(await getSourcePage("nosuchid")).toBeNull();
    const db = openDatabase();
    await db.alias.create({ data: { id: "oldid0001", articleId: "harbour01" } });
    await db.$disconnect();
    expect(await getArticle("oldid0001")).toEqual({ movedTo: "harbour01" });
    expect(await getSourcePage("oldid0001")).toEqual({ movedTo: "harbour01" });
  });

  test.each(["' OR 1=1 --", "", "\u0000", "../..", "😀"])("%j is no article", async (id) => {
    expect(await getArticle(id)).toBeNull();
  });
});

describe("a source page", () => {
  test("holds the text, the article's spans and those of the others", async () => {
    const page = await getSourcePage("clinic002");
    if (!page || !("text" in page)) throw new Error("The page is missing.");
    const cut = (spans: readonly (readonly [number, number])[]) =>
      spans.map(([start, end]) => page.text.slice(start, end)).join("");
    expect(page.name).toBe("zhoushan.txt");
    expect(cut(page.spans)).toMatch(
      /^社区门诊开到家门口\n医保当场结算\n.*\n医生在门诊为老人量血压$/,
    );
    expect(page.others.map(({ id, name, spans }) => [id, cut(spans).includes(name)])).toEqual([
      ["harbour01", true],
      ["festival3", true],
    ]);
  });
});

test("each file that was loaded moved the data version", async () => {
  expect(await dataVersion()).toBe(TOLD_PAGES.length);
});
