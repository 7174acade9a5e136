import { describe, expect, it } from "vitest";
import { isPictureRubric, isRubric, rubricOf } from "./rubrics.ts";

describe("isRubric", () => {
  it.each(["读者来信", "读 者 来 信", "▍走基层", "图片新闻", "■ 来信照登", "时评", "短讯｜"])(
    "knows a column's name: %s",
    (line) => {
      expect(isRubric(line)).toBe(true);
    },
  );

  it.each([
    "",
    "读者来信三则",
    "一封读者来信",
    "评论区里的春天",
    "新春走基层活动启动",
    "读者来信，我们在办",
    "新闻",
    "记者手记",
    "编后",
    "▍",
  ])("takes no headline or part of a story for one: %s", (line) => {
    expect(isRubric(line)).toBe(false);
  });

  it("leaves the mark and the blanks out of the name", () => {
    expect(rubricOf("▍走 基 层")).toBe("走基层");
  });
});

describe("isPictureRubric", () => {
  it("tells those over pictures", () => {
    expect(["图片新闻", "图文快讯", "摄影报道"].filter(isPictureRubric)).toHaveLength(3);
    expect(["读者来信", "简讯", "图片新闻奖揭晓"].filter(isPictureRubric)).toEqual([]);
  });
});
