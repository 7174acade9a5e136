import { describe, expect, it } from "vitest";
import type { Story } from "../../page.ts";
import { buildPage, type StoryText } from "../dates/testing/build-page.ts";
import { isLeaderNews } from "./leader-news.ts";
import { weighOpinion } from "./opinion.ts";
import { scanTopics } from "./scan.ts";

function story(text: StoryText): Story {
  const [made] = buildPage([text]).stories;
  if (!made) throw new Error("buildPage made no story");
  return made;
}

describe("isLeaderNews", () => {
  it("reads the kicker of a leader's words", () => {
    expect(
      isLeaderNews(story({ kicker: "张三在调研城乡整治工作时强调", headline: "抓好整治" })),
    ).toBe(true);
  });

  it("reads a lead with a leader's activity and words", () => {
    const body = ["3月2日，县委书记李四调研春耕备耕。", "李四强调，要不误农时。"];
    expect(isLeaderNews(story({ headline: "不误农时", body }))).toBe(true);
  });

  it("is not moved by a village secretary or by a name alone", () => {
    const body = ["村党支部书记李四走访农户。", "李四表示，今年收成好。"];
    expect(isLeaderNews(story({ headline: "收成好", body }))).toBe(false);
    expect(isLeaderNews(story({ headline: "公告", body: ["县长热线：12345。"] }))).toBe(false);
  });
});

describe("weighOpinion", () => {
  const argued =
    "道路应当先规划后施工。与其返工，不如先想好，这岂不是常识？唯有如此，群众才能满意。";

  it("is 1 for a commentator and for a comment column", () => {
    expect(weighOpinion(story({ body: ["近日下雨。"], credits: ["本报评论员 王五"] }))).toBe(1);
    expect(weighOpinion(story({ section: "百姓论坛", body: [argued] }))).toBe(1);
  });

  it("takes a signature only with an argument", () => {
    expect(weighOpinion(story({ body: [argued], credits: ["□王五"] }))).toBeGreaterThan(0);
    expect(
      weighOpinion(story({ body: ["村里来了修伞人，大家围着看。"], credits: ["□王五"] })),
    ).toBe(0);
  });

  it("is 0 for a report, however it argues", () => {
    expect(
      weighOpinion(story({ section: "百姓论坛", body: [`本报讯（记者 王五）${argued}`] })),
    ).toBe(0);
    expect(weighOpinion(story({ body: [argued], credits: ["通讯员 王五"] }))).toBe(0);
  });
});

describe("scanTopics", () => {
  function terms(text: string): string[] {
    return scanTopics(text).map(({ term }) => term);
  }

  it("reads the longest word of those that overlap", () => {
    expect(terms("组织警示教育")).toEqual(["警示教育"]);
  });

  it("passes over idioms in which a word means something else", () => {
    expect(terms("促进健康发展")).toEqual([]);
    expect(terms("促进健康")).toEqual(["健康"]);
  });
});
