import { describe, expect, it } from "vitest";
import { EMPTY_PASSAGE, passageOf } from "../text/passage.ts";
import { collect } from "./index.ts";
import type { Source, ToldStory } from "./source.ts";

const TEXT = `<p>要闻</p><h1>河边新开书店</h1>
<p>记者 王小明</p>
<p>本报讯（记者 张燕）书店开在河东区的老仓库里。</p><p>周末坐满了人。（汪亦舟）</p>
<p>图为读者在选书。 谢远 摄</p><p>江城日报</p><footer>版权所有</footer>`;

const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return passageOf(TEXT, [[start, start + words.length]]);
};

const STORY: ToldStory = {
  section: at("要闻"),
  kicker: null,
  headline: at("河边新开书店"),
  subheadlines: [],
  body: [
    { type: "p", passage: at("本报讯（记者 张燕）书店开在河东区的老仓库里。") },
    { type: "p", passage: at("周末坐满了人。（汪亦舟）") },
  ],
  captions: [{ text: at("图为读者在选书。 谢远 摄"), credit: null }],
  credits: [at("记者 王小明")],
  source: at("江城日报"),
  clarity: 0.9,
};

const sourceOf = (...stories: ToldStory[]): Source => ({
  file: "page.html",
  text: TEXT,
  encoding: "utf-8",
  sheets: [
    {
      kind: "told",
      span: [0, TEXT.length],
      stories,
      furniture: [{ passage: at("版权所有"), reason: "site navigation" }],
      url: null,
    },
  ],
});

describe("readTold", () => {
  it("takes the parts as told, and finds the people in lead, lines, captions and closing credit", () => {
    const { articles } = collect(sourceOf(STORY));
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      section: "要闻",
      headline: "河边新开书店",
      source: "江城日报",
      body: [{ text: "本报讯（记者 张燕）书店开在河东区的老仓库里。" }, { text: "周末坐满了人。" }],
      captions: [{ text: "图为读者在选书。", credit: "谢远 摄" }],
      confidence: 0.9,
    });
    expect(articles[0]?.contributors).toEqual([
      { name: "张燕", role: "reporter" },
      { name: "王小明", role: "reporter" },
      { name: "汪亦舟", role: "author" },
      { name: "谢远", role: "photographer" },
    ]);
  });

  it("discards markup and furniture, each with its reason", () => {
    const { record, text } = collect(sourceOf(STORY));
    const reasons = new Set(record.discarded.map(({ reason }) => reason));
    expect([...reasons]).toEqual(["markup", "site navigation"]);
    expect(text.slice(...(record.discarded[0]?.span ?? [0, 0]))).toBe("<p>");
  });

  it("tells words that the page shows from markup", () => {
    const source = sourceOf(STORY);
    const [sheet] = [...source.sheets];
    if (sheet?.kind !== "told") throw new Error("no told sheet");
    const end = TEXT.length - "</footer>".length;
    const shown = [at("要闻"), at("记者 王小明"), at("<footer>版权所有")].map(
      ({ pieces }) => pieces[0]?.span ?? ([0, 0] as const),
    );
    const { record, text } = collect({
      ...source,
      sheets: [{ ...sheet, furniture: [], stories: [{ ...STORY, section: null }], shown }],
    });
    const words = record.discarded
      .filter(({ reason }) => reason === "page furniture")
      .map(({ span }) => text.slice(...span));
    expect(words).toEqual(["要闻", "<footer>版权所有"]);
    expect(record.discarded.at(-1)).toEqual({ span: [end, TEXT.length], reason: "markup" });
  });

  it("gives what two stories show to the first of them", () => {
    const { articles } = collect(sourceOf(STORY, { ...STORY, headline: at("版权") }));
    expect(articles[0]?.spans.length).toBeGreaterThan(1);
    expect(articles[1]?.spans.map((span) => TEXT.slice(...span))).toEqual(["版权"]);
  });

  it("takes the source from a bracket at the end, where nothing is given", () => {
    const text = "<h1>书店</h1><p>坐满了人。（汪亦舟）（据新华社电）</p>";
    const span = (words: string) =>
      passageOf(text, [[text.indexOf(words), text.indexOf(words) + words.length]]);
    const body = [{ type: "p" as const, passage: span("坐满了人。（汪亦舟）（据新华社电）") }];
    const story: ToldStory = {
      ...STORY,
      section: null,
      headline: span("书店"),
      body,
      captions: [],
      credits: [],
      source: null,
    };
    const read = (given: ToldStory["given"]) =>
      collect({
        file: "page.html",
        text,
        encoding: "utf-8",
        sheets: [
          {
            kind: "told",
            span: [0, text.length],
            stories: [{ ...story, given }],
            furniture: [],
            url: null,
          },
        ],
      }).articles[0];
    expect(read({})).toMatchObject({
      source: "新华社",
      body: [{ text: "坐满了人。" }],
      contributors: [{ name: "汪亦舟", role: "author" }],
    });
    expect(read({ contributors: [] })).toMatchObject({
      source: null,
      body: [{ text: "坐满了人。（汪亦舟）（据新华社电）" }],
    });
  });

  it("lets what is given stand", () => {
    const given = { contributors: [], topics: ["culture"], places: [] };
    const [article] = collect(sourceOf({ ...STORY, given })).articles;
    expect(article).toMatchObject({ contributors: [], topics: ["culture"], places: [] });
    expect(article?.body.at(-1)?.text).toBe("周末坐满了人。（汪亦舟）");
  });

  it("makes no article of a sheet without stories", () => {
    const { articles, record } = collect(sourceOf());
    expect(articles).toEqual([]);
    expect(record).toMatchObject({ layout: "web", articles: 0 });
  });

  it("reads a story that is a body and no more", () => {
    const bare = { ...STORY, headline: EMPTY_PASSAGE, section: null, captions: [], credits: [] };
    expect(collect(sourceOf({ ...bare, source: null })).articles[0]?.headline).toBe("");
  });
});
