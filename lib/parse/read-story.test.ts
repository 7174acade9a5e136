import { expect, it } from "vitest";
import { parse } from "./index.ts";

function people(...paragraphs: readonly string[]): string[] {
  const page = new TextEncoder().encode(["老街添了新路灯", ...paragraphs].join("\n\n"));
  return parse(page, "page.txt").articles.flatMap(({ contributors }) =>
    contributors.map(({ name, role }) => `${role}:${name}`),
  );
}

const LEAD = "河东网讯（记者 柳青）昨天，老街装上了二十盏新路灯，居民说夜里走路亮堂多了。";
const MORE = "据了解，街道还要把剩下的十盏也换掉，月底前全部完工，往后夜里出门不用再打手电。";

it("reads who reported behind a picture's few words", () => {
  expect(people("新装的路灯亮了。", LEAD, MORE)).toEqual(["reporter:柳青"]);
  expect(people(LEAD, MORE)).toEqual(["reporter:柳青"]);
});

it("but not behind a paragraph of its own, nor where nobody is named", () => {
  expect(people(MORE, "居民说（记者 柳青）这句话不对。")).toEqual([]);
  expect(people("新装的路灯亮了。", MORE)).toEqual([]);
});

const DISPLAY = ["总投资五十八亿元", "新能源电池基地落户滦阳", "达产后年产值可达百亿元"];
const TEXT = [
  "　　昨天，总投资五十八亿元的项目签约落户滦阳。",
  "　　项目分两期建设，带动就业三千人。",
];

const headsOf = (...lines: readonly string[]) =>
  parse(new TextEncoder().encode(`${lines.join("\n")}\n`), "page.txt").articles.map(
    ({ kicker, headline, subheadlines }) => [kicker, headline, ...subheadlines],
  );

it("ranks an only story's lines by what they say of each other", () => {
  expect(headsOf(...DISPLAY, ...TEXT)).toEqual([DISPLAY]);
  expect(headsOf("好消息", "二号线提前三个月开通", ...TEXT)).toEqual([
    ["好消息", "二号线提前三个月开通"],
  ]);
  expect(headsOf("春茶开采比去年早了", "首批明前茶已经上市", ...TEXT)).toEqual([
    [null, "春茶开采比去年早了", "首批明前茶已经上市"],
  ]);
});

it.each(["本报记者", "本报报道组"])("takes %s below the headline for no headline", (line) => {
  expect(headsOf("新能源电池基地落户滦阳", line, ...TEXT)).toEqual([
    [null, "新能源电池基地落户滦阳"],
  ]);
});

it.each(["本报记者节", "本报讯息"])("takes %s for words of a headline", (line) => {
  expect(headsOf("新能源电池基地落户滦阳", line, ...TEXT).flat()).toContain(line);
});
