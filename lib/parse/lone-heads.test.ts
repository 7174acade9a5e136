import { describe, expect, it } from "vitest";
import { articlesOf } from "./gold/fragments/score-fragments.ts";

const FIRST = "清晨五点，巡护员老周推开窗，先数一数对岸的白鹭，再把数目记在本子上。";
const SECOND = "三年前，这里还是一片采砂坑，如今湿地里的水清了，来看鸟的人也多了。";

async function read(lines: readonly string[]) {
  const articles = await articlesOf(`${lines.join("\n")}\n`, "fragment.txt");
  return articles.map(({ kicker, headline, body, captions, contributors }) => ({
    kicker,
    headline,
    body: body.map(({ text }) => text),
    captions: captions.map(({ text }) => text),
    names: contributors.map(({ name }) => name),
  }));
}

describe("a lone text of lines that nothing marks", () => {
  it.each([["孩子放学没人接怎么办？"], ["垃圾分类，你家分对了吗？"], ["“立夏到，尝新笋！”"]])(
    "is headed by what asks or calls: %s",
    async (headline) => {
      const paragraphs = [`　　${FIRST}`, `　　${SECOND}`];
      for (const lines of [
        [headline, ...paragraphs],
        [headline, "本报记者 江一鸣", ...paragraphs],
      ]) {
        const articles = await read(lines);
        expect(articles).toMatchObject([{ kicker: null, headline, body: [FIRST, SECOND] }]);
      }
    },
  );

  it("has its kicker above a headline that asks", async () => {
    const lines = [
      "我市出台校外托管新规",
      "孩子放学没人接怎么办？",
      `　　${FIRST}`,
      `　　${SECOND}`,
    ];
    expect(await read(lines)).toMatchObject([
      { kicker: lines[0], headline: lines[1], body: [FIRST, SECOND] },
    ]);
  });

  it("takes an indented question below the headline for text", async () => {
    const asked = "孩子放学没人接怎么办？";
    const lines = ["托管班进了社区", `　　${asked}`, `　　${FIRST}`, `　　${SECOND}`];
    expect(await read(lines)).toMatchObject([{ headline: lines[0], body: [asked, FIRST, SECOND] }]);
  });

  it.each([
    ["村民在给新栽的芦苇浇水。 江一鸣 摄", "村民在给新栽的芦苇浇水。"],
    ["图为村民在给芦苇浇水。本报记者 江一鸣 摄", "图为村民在给芦苇浇水。"],
  ])("keeps a picture's words below the headline from it: %s", async (line, caption) => {
    const headline = "湿地添新客 群众有福气";
    const text = [`　　${FIRST}`, `　　${SECOND}`];
    for (const lines of [
      [headline, line, ...text],
      [headline, line, "□ 本报记者 沈佳", ...text],
      [headline, ...text, line],
    ]) {
      expect(await read(lines)).toMatchObject([
        { headline, body: [FIRST, SECOND], captions: [caption] },
      ]);
    }
  });

  it("ends with who signs it, indented or with his paper, and with whose words it had", async () => {
    const text = ["湿地添新客", `　　${FIRST}`, `　　${SECOND}`];
    for (const line of ["　　江鸣", "　　江一鸣（河东晚报）", "江一鸣 河东晚报"]) {
      const [article, ...others] = await read([...text, line]);
      expect(others).toEqual([]);
      expect(article).toMatchObject({ headline: "湿地添新客", body: [FIRST, SECOND] });
      expect(article?.names).toHaveLength(1);
    }
    const said = "——河东镇湿地村农民江一鸣代表";
    expect(await read([...text, `　　${said}`])).toMatchObject([{ body: [FIRST, SECOND, said] }]);
  });
});
