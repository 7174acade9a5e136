import { describe, expect, it } from "vitest";
import { TOPICS } from "../../topics.ts";
import { buildPage, type StoryText } from "./dates/testing/build-page.ts";
import { SAMPLES } from "./topics/testing/samples.ts";
import { findTopics } from "./topics.ts";

function topicsOf(text: StoryText) {
  const page = buildPage([text]);
  const [story] = page.stories;
  if (!story) throw new Error("buildPage made no story");
  return { page, ...findTopics(story) };
}

describe("findTopics", () => {
  it.each(SAMPLES)("$topic: $headline", ({ topic, headline, body, section, credit }) => {
    const { topics } = topicsOf({
      section,
      headline,
      body: [body],
      credits: credit ? [credit] : [],
    });
    expect(topics[0], topics.join(" ")).toBe(topic);
  });

  it.each([
    ["", ""],
    ["通知", "请于明天上午来取。"],
    ["无题", "山静似太古，日长如小年。"],
  ])("gives none when nothing is strong enough: %s", (headline, body) => {
    expect(topicsOf({ headline, body: [body] }).topics).toEqual([]);
  });

  it.each([
    ["镇人民政府的院子", "镇人民政府的院子里有一口老井。", "society"],
    ["来人提交通知书", "他来提交通知书，请人转交通知书。", "transport"],
    ["丰收路东头的店", "店在丰收路12号，丰收路的老人都来看。", "rural"],
    ["一百名师傅来了", "一百名师傅来了，三名师傅最年长。", "education"],
  ])("is not misled by words that only meet: %s", (headline, body, topic) => {
    expect(topicsOf({ headline, body: [body] }).topics).not.toContain(topic);
  });

  it.each([
    ["民政局的院子", "县民政局的院子里有一口老井。", "society"],
    ["这部法规今起施行", "法规说，来客先登记。", "law"],
    ["丰收在望", "谷子黄了，丰收在望。", "rural"],
    ["名师来了", "名师来了，两位名师最年长。", "education"],
    ["动车来了", "动车今起停靠这里。", "transport"],
  ])("finds them where they are meant: %s", (headline, body, topic) => {
    expect(topicsOf({ headline, body: [body] }).topics).toContain(topic);
  });

  it("takes no topic from one weak word, however loud, and takes it from two", () => {
    expect(topicsOf({ headline: "村里来了修伞人", body: ["大家围着看。"] }).topics).toEqual([]);
    const fields = { headline: "村里的三百亩", body: ["三百亩都种下了。"] };
    expect(topicsOf(fields).topics[0]).toBe("rural");
  });

  it("gives a headline without a body its topic", () => {
    expect(topicsOf({ headline: "全市医保门诊报销比例提高" }).topics[0]).toBe("health");
  });

  it("lets a second topic in when it has its share", () => {
    const { topics } = topicsOf({
      headline: "智能机器人走进田间",
      body: ["农户用上了智能机器人，水稻种植有了大数据，合作社的科技含量高了。"],
    });
    expect(new Set(topics)).toEqual(new Set(["rural", "technology"]));
  });

  it("shows words of the text as evidence, a few for each topic given", () => {
    const { page, topics, evidence } = topicsOf({
      headline: "消防演练进社区",
      body: ["消防救援站在社区开展消防演练，提醒居民排查火灾隐患。"],
    });
    expect(Object.keys(evidence)).toEqual(topics);
    for (const [slug, words] of Object.entries(evidence)) {
      expect(TOPICS.map((topic) => topic.slug)).toContain(slug);
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(4);
      for (const { span, text } of words) expect(page.source.slice(span[0], span[1])).toBe(text);
    }
  });

  it("takes a signed report for news, not for comment", () => {
    const { topics } = topicsOf({
      headline: "村里来了修伞人",
      body: [
        "本报讯（记者 张一）昨天，村里来了一位修伞人，村民都来围观，村里的农户都说手艺不能丢，应当传下去。",
      ],
      credits: ["□张一"],
    });
    expect(topics).not.toContain("opinion");
  });
});
