import { describe, expect, it } from "vitest";
import type { Story } from "../../page.ts";
import { buildPage, type StoryText } from "../dates/testing/build-page.ts";
import { isLeaderNews } from "./leader-news.ts";
import { weighOpinion } from "./opinion.ts";
import { tallyWords } from "./tally.ts";

function story(text: StoryText): Story {
  const [made] = buildPage([text]).stories;
  if (!made) throw new Error("buildPage made no story");
  return made;
}

function manner(text: StoryText): { story: Story; turns: number; speeches: number } {
  const made = story(text);
  const texts = made.body.map(({ passage }) => ({ passage, place: 1, body: true }));
  return { story: made, ...tallyWords(texts) };
}

function leads(text: StoryText): boolean {
  const { story: made, speeches } = manner(text);
  return isLeaderNews(made, speeches);
}

function opinion(text: StoryText): number {
  const { story: made, turns } = manner(text);
  return weighOpinion(made, turns);
}

describe("isLeaderNews", () => {
  it("reads the kicker of a leader's words", () => {
    expect(leads({ kicker: "张三在调研城乡整治工作时强调", headline: "抓好整治" })).toBe(true);
  });

  it("reads a lead with a leader's activity and words", () => {
    const body = ["3月2日，县委书记李四调研春耕备耕。", "李四强调，要不误农时。"];
    expect(leads({ headline: "不误农时", body })).toBe(true);
  });

  it.each([
    ["市政府召开第四十二次常务会议", true],
    ["县委常委会召开会议传达学习防汛工作会议精神", true],
    ["市政府召开新闻发布会", false],
    ["村委会召开全体会议", false],
  ])("reads a sitting of those who govern, whatever was on the table: %s", (kicker, isTheirs) => {
    expect(leads({ kicker, headline: "研究大气污染防治工作" })).toBe(isTheirs);
  });

  it("is not moved by a village secretary or by a name alone", () => {
    const body = ["村党支部书记李四走访农户。", "李四表示，今年收成好。"];
    expect(leads({ headline: "收成好", body })).toBe(false);
    expect(leads({ headline: "公告", body: ["县长热线：12345。"] })).toBe(false);
  });
});

describe("weighOpinion", () => {
  const argued =
    "道路应当先规划后施工。与其返工，不如先想好，这岂不是常识？唯有如此，群众才能满意。";

  it("is 1 for a commentator and for a comment column", () => {
    expect(opinion({ body: ["近日下雨。"], credits: ["本报评论员 王五"] })).toBe(1);
    expect(opinion({ section: "百姓论坛", body: [argued] })).toBe(1);
  });

  it.each([
    "【河东网评】路要修在前头",
    "锐评丨路要修在前头",
    "社论|路要修在前头",
    "主流评论 | 路要修在前头",
  ])("takes a headline at its word: %s", (headline) => {
    expect(opinion({ headline, body: ["昨天下了雨。"] })).toBe(1);
  });

  it.each(["【河东快讯】路修好了", "视频丨路修好了", "测评会丨三家入围", "专家评审丨三家入围"])(
    "and no other label: %s",
    (headline) => {
      expect(opinion({ headline, body: ["昨天下了雨。"] })).toBe(0);
    },
  );

  it("takes a signature only with an argument", () => {
    expect(opinion({ body: [argued], credits: ["□王五"] })).toBeGreaterThan(0);
    expect(opinion({ body: ["村里来了修伞人，大家围着看。"], credits: ["□王五"] })).toBe(0);
  });

  it("hears comment in the paper it cites and in a signed writer who speaks of himself", () => {
    const cited = "6月5日，河东市发布文明公约，写进了吃饭不出声。（6月6日《河东时报》）";
    expect(opinion({ body: [cited] })).toBe(1);
    expect(opinion({ body: [`本报讯（记者 王五）${cited}`] })).toBe(0);
    expect(opinion({ body: ["河东市有人放鞭炮。（10月15日河东新闻网）"] })).toBe(1);
    expect(opinion({ body: ["河东市有人放鞭炮。（10月15日摄）"] })).toBe(0);
    expect(opinion({ body: ["一群白鹭掠过水面。（10月15日摄于观景台）"] })).toBe(0);
    expect(opinion({ body: ["受大雨影响，多趟列车停运。（9月6日新华社）"] })).toBe(0);
    expect(opinion({ body: ["明天有大风，公园关闭。（6月6日据省气象台）"] })).toBe(0);
    expect(opinion({ body: ["6月6日《河东时报》登了这件事。", "村里下雨。"] })).toBe(0);
    const walked = "昨晚，笔者路过一处大排档，食客吆五喝六。";
    expect(opinion({ body: [walked], credits: ["□王 五"] })).toBeGreaterThan(0);
    expect(opinion({ body: [walked], credits: ["通讯员 王五"] })).toBe(0);
    expect(opinion({ body: [walked] })).toBe(0);
    expect(opinion({ body: [argued], credits: ["文/王五"] })).toBeGreaterThan(0);
    const remembered = "我应当早些回去的。与其说我忘了路，不如说路忘了我，难道我不想家？";
    expect(opinion({ body: [remembered], credits: ["□王 五"] })).toBe(0);
  });

  it("is 0 for a report, however it argues", () => {
    expect(opinion({ section: "百姓论坛", body: [`本报讯（记者 王五）${argued}`] })).toBe(0);
    expect(opinion({ body: [argued], credits: ["通讯员 王五"] })).toBe(0);
  });
});
