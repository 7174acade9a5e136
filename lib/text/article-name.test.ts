import { describe, expect, it, test } from "vitest";
import { nameArticle } from "./article-name.ts";

const nameless = { id: "bare00001", headline: "", body: [], captions: [] };
const p = (text: string) => ({ type: "p", text });
const nameOf = (...texts: string[]) => nameArticle({ ...nameless, body: texts.map(p) });

describe("a printed headline is the name, as printed", () => {
  const body = [p("新堤昨天合龙。")];
  it.each([
    "新堤合龙",
    "新堤北段与南段昨天同时合龙，沿河三个乡镇的春灌用水从此有了着落",
    "本报讯",
    "■新堤 ——北段合龙",
    "堤成了！",
    "。",
    "  新堤合龙 ",
    "A",
  ])("%s", (headline) => {
    expect(nameArticle({ ...nameless, headline, body })).toBe(headline);
  });
});

describe("the first words", () => {
  it.each([
    ["新堤昨天合龙。", "新堤昨天合龙"],
    ["谁来守堤？", "谁来守堤？"],
    ["新堤昨天合龙。全长三里。", "新堤昨天合龙。全长三里"],
    ["本报讯（记者 王一）昨天，新堤北段合龙。全长三里，护着下游农田。", "昨天，新堤北段合龙…"],
    ["“堤成了。”他说", "“堤成了。”他说"],
    ["本报讯（记者 王一）新堤昨天合龙。", "新堤昨天合龙"],
    ["▲图为新堤合龙现场。", "图为新堤合龙现场"],
    ["新堤北段昨天合龙。全长三里，护着下游三个乡镇的农田。", "新堤北段昨天合龙…"],
    ["昨天，新堤北段在沙湾村合龙，下游三个乡镇的农田有了屏障。", "昨天，新堤北段在沙湾村合龙…"],
    [
      "昨天，沙湾村的老堤长工们把最后一车石料推进河道的缺口",
      "昨天，沙湾村的老堤长工们把最后一车石料…",
    ],
    ["新堤投入石料1,200,300方人工六千八百个，历时两年。", "新堤投入石料1,200,300方人工六千…"],
    [
      "题为《新堤，长堤，老堤，我们的堤，他们的堤》的展览开幕。",
      "题为《新堤，长堤，老堤，我们的堤…",
    ],
  ])("%s", (text, name) => expect(nameOf(text)).toBe(name));

  it("are never many, never half a character and never nothing", () => {
    for (const text of [
      "堤".repeat(5000),
      "𠮷".repeat(40),
      `堤${"𠮷".repeat(40)}`,
      "“".repeat(300),
    ]) {
      const name = nameOf(text);
      expect(name.length).toBeLessThanOrEqual(21);
      expect(name).not.toMatch(
        /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
      );
      expect(name).toMatch(/^.+…$/u);
    }
  });
});

test("are taken from a paragraph, else a caption, else a crosshead; else the id has to do", () => {
  const crosshead = { type: "crosshead", text: "守堤的人" };
  const captions = [{ text: "新堤合龙现场。" }];
  const body = [crosshead, p("新堤昨天合龙。"), p("全长三里。")];
  expect(nameArticle({ ...nameless, body, captions })).toBe("新堤昨天合龙");
  expect(nameArticle({ ...nameless, body: [crosshead], captions })).toBe("新堤合龙现场");
  expect(nameArticle({ ...nameless, body: [crosshead] })).toBe("守堤的人");
  expect(nameArticle({ ...nameless, headline: " \u3000", body })).toBe("新堤昨天合龙");
  expect(nameOf("……")).toBe("bare00001");
  expect(nameArticle(nameless)).toBe("bare00001");
});
