import { describe, expect, it } from "vitest";
import { parse } from "./index.ts";

const read = (text: string) => parse(Buffer.from(text), "page.txt").articles;
const picture = (text: string) => `今天是植树节 种下一片绿\n\n图为：${text}\n`;

describe("twins", () => {
  it("tells pictures under one headline apart", () => {
    const [one] = read(picture("河东区的学生在种树。周晴 摄"));
    const [other] = read(picture("江洲区的居民在浇水。李安 摄"));
    expect(one?.headline).toBe(other?.headline);
    expect(one?.id).not.toBe(other?.id);
  });

  it("prints a text of an earlier page once, and discards it where it is printed again", () => {
    const story =
      "河东区图书馆新馆开馆\n　　本报讯 5月6日，河东区图书馆新馆开馆，两百多名读者参加。\n";
    const other = "江洲区码头换新颜\n　　本报讯 5月7日，江洲区的老码头修好了，渡船又开了。\n";
    const { articles, record, text } = parse(Buffer.from(`${story}\f${other}\n${story}`), "p.txt");
    expect(articles.map(({ headline, ordinal }) => [headline, ordinal])).toEqual([
      ["河东区图书馆新馆开馆", 0],
      ["江洲区码头换新颜", 1],
    ]);
    const again = record.discarded.filter(({ reason }) => reason === "printed again");
    expect(again.map(({ span }) => text.slice(...span)).join("")).toBe(story.trim());
  });

  it("unites one text printed twice and loses no word of either", () => {
    const story = "　　本报讯（记者 王敏）5月6日，河东区图书馆新馆开馆，两百多名读者参加。\n";
    const articles = read(
      `书香\n\n河东区图书馆新馆开馆\n${story}\n读城\n\n河东区图书馆新馆开馆\n${story}`,
    );
    expect(articles).toHaveLength(1);
    const [article] = articles;
    const words = [article?.section, article?.kicker, ...(article?.subheadlines ?? [])];
    expect(words).toContain("书香");
    expect(words).toContain("读城");
    expect(
      article?.spans.map(([start, end]) => end - start).reduce((sum, each) => sum + each),
    ).toBeGreaterThan(2 * story.trim().length);
  });
});
