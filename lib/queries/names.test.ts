import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "../filters.ts";
import { makeCollection, SET_UP } from "../make/told-collection.ts";
import { getArticle, getSourcePage, listArticles } from "./articles.ts";
import { editionsOf, pastEditions } from "./editions.ts";
import type { ArticleDetail, MarkedText } from "./shapes.ts";

const shared = { date: "2023-06-13", places: ["330903"], topics: ["rural"] };

let remove: () => Promise<void>;
beforeAll(async () => {
  remove = await makeCollection([
    {
      file: "levee.txt",
      home: "330903",
      articles: [
        { id: "titled001", headline: "新堤合龙", body: ["新堤昨天合龙。"], ...shared },
        {
          id: "bare00002",
          headline: "",
          body: [
            "本报讯（记者 王一）6月12日，老堤开始加固，先修北段。沿河三村参与。",
            "工期八个月。",
          ],
          dateWords: "6月12日",
          ...shared,
        },
        { id: "picture03", headline: "", captions: ["▲堤上的人。"], ...shared },
        {
          id: "borrowed4",
          headline: "守堤人",
          body: ["守堤人昨天换班。"],
          dateWords: "6月12日",
          ...shared,
        },
        { id: "empty0005", headline: "", ...shared },
      ],
    },
  ]);
}, SET_UP);
afterAll(() => remove());

const NAMES: Readonly<Record<string, string>> = {
  titled001: "新堤合龙",
  bare00002: "6月12日，老堤开始加固，先修北段…",
  picture03: "堤上的人",
  borrowed4: "守堤人",
  empty0005: "empty0005",
};

async function articleOf(id: string): Promise<ArticleDetail> {
  const got = await getArticle(id);
  if (!got || !("found" in got)) throw new Error(`There is no article ${id}.`);
  return got.found;
}

const plain = (text: MarkedText) => text.map((part) => part.text).join("");
const namesOf = (links: readonly { id: string; name: string }[]) =>
  Object.fromEntries(links.map(({ id, name }) => [id, name]));

describe("every article has the same name", () => {
  test("in the list, where words that were searched for are marked in it", async () => {
    const { hits } = await listArticles(EMPTY_FILTER);
    expect(Object.fromEntries(hits.map(({ id, name }) => [id, plain(name)]))).toEqual(NAMES);
    const found = await listArticles({ ...EMPTY_FILTER, q: "加固" });
    expect(found.hits.map(({ name }) => name)).toEqual([
      [
        { text: "6月12日，老堤开始", marked: false },
        { text: "加固", marked: true },
        { text: "，先修北段…", marked: false },
      ],
    ]);
  });

  test("among the editions and on its edition's page", async () => {
    const [edition] = (await pastEditions([], 1)).editions;
    const { titled001, bare00002, picture03 } = NAMES;
    expect(namesOf(edition?.headlines ?? [])).toEqual({ titled001, bare00002, picture03 });
    const [whole] = await editionsOf("2023-06-13");
    expect(namesOf(whole?.stories ?? [])).toEqual(NAMES);
  });

  test("on its own page, where no headline is made up", async () => {
    for (const [id, name] of Object.entries(NAMES)) {
      const article = await articleOf(id);
      expect(article.name).toBe(name);
      expect(article.headline).toBe(["titled001", "borrowed4"].includes(id) ? name : "");
    }
  });

  test("among the stories of its edition, the related and the others of its raw page", async () => {
    const got = await getArticle("bare00002");
    if (!got || !("found" in got)) throw new Error("The article is missing.");
    expect(namesOf(got.stories)).toEqual(NAMES);
    const { related } = got.found;
    expect(related).toHaveLength(3);
    for (const { id, name } of related) expect(name).toBe(NAMES[id]);
    const page = await getSourcePage("borrowed4");
    if (!page || !("text" in page)) throw new Error("The page is missing.");
    const { borrowed4: _, ...others } = NAMES;
    expect(namesOf(page.others)).toEqual(others);
  });

  test("where words of it are another's evidence", async () => {
    expect((await articleOf("borrowed4")).evidence[0]?.story).toBe(NAMES.bare00002);
    expect((await articleOf("bare00002")).evidence[0]?.story).toBeNull();
  });
});
