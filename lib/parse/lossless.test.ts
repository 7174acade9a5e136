import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makePage } from "../make/pages.ts";
import { seedRandom } from "../make/random.ts";
import { TEXTS } from "../make/texts.ts";
import { parse } from "./index.ts";
import { lostLines } from "./testing/lost-lines.ts";

const CASES = join(import.meta.dirname, "cases");

function lostOf(bytes: Uint8Array): string[] {
  const { articles, text } = parse(bytes, "page.txt");
  return articles.flatMap((article) => lostLines(text, article));
}

const STACKED = `今日视点


平安江洲

　　记者从江洲区获悉，一家社区医院新添两台检查设备，附近居民不用再跑大医院排队。

社区医院添新设备

　　退休教师万永昌十年如一日，义务为山湖街道的孩子们补课，孩子们都叫他万爷爷。

万爷爷的课堂
`;

const ESSAY_AND_POEM = `文艺园地

奶奶的竹篮
□ 周小苗

　　奶奶家的墙上，挂着一只竹篮。篮沿早被
岁月磨亮了，只在雨天里还泛着青光。
　　小时候，我总爱跟在篮子后头，看奶奶把
摘来的豆角一把一把放进去。
　　去年冬天，奶奶走了。竹篮还在墙上，落
满了灰，我伸手去拂，又缩了回来。

归雁
□ 何青山

风把麦子
吹成一封封家书
寄往
炊烟升起的方向

母亲在檐下
数着归雁
`;

describe("no line of a story is lost", () => {
  it("on pages laid out in many ways", () => {
    for (let seed = 0; seed < 80; seed++) {
      const random = seedRandom(seed + 1);
      const { text } = makePage(random.shuffle(TEXTS).slice(0, random.between(1, 10)), seed);
      expect(lostOf(Buffer.from(text)), `page ${seed}`).toEqual([]);
    }
  });

  it.each(readdirSync(CASES))("in the case %s", (name) => {
    expect(lostOf(readFileSync(join(CASES, name, "source.txt")))).toEqual([]);
  });

  it("where a logo stands on a logo", () => {
    expect(lostOf(Buffer.from(STACKED))).toEqual([]);
    const [first] = parse(Buffer.from(STACKED), "page.txt").articles;
    expect(first).toMatchObject({ headline: "社区医院添新设备", kicker: "平安江洲" });
  });

  it("where a poem stands under an essay", () => {
    expect(lostOf(Buffer.from(ESSAY_AND_POEM))).toEqual([]);
    const { articles } = parse(Buffer.from(ESSAY_AND_POEM), "page.txt");
    expect(articles.map(({ headline }) => headline)).toEqual(["奶奶的竹篮", "归雁"]);
    expect(articles.map(({ contributors }) => contributors.map(({ name }) => name))).toEqual([
      ["周小苗"],
      ["何青山"],
    ]);
    expect(articles[1]?.body.map(({ text }) => text)).toEqual([
      "风把麦子\n吹成一封封家书\n寄往\n炊烟升起的方向",
      "母亲在檐下\n数着归雁",
    ]);
  });
});

describe("lostLines", () => {
  it("sees a line that no value holds", () => {
    const { articles, text } = parse(Buffer.from(STACKED), "page.txt");
    const [first] = articles;
    if (!first) throw new Error("the page has stories");
    expect(lostLines(text, { ...first, kicker: null })).toEqual(["平安江洲"]);
    expect(lostLines(text, { ...first, headline: "" })).toEqual(["社区医院添新设备"]);
  });
});
