import { expect, it } from "vitest";
import { opensLetter } from "./letters.ts";

it.each(["编辑同志：", "尊敬的编辑：", "编辑：你们好，我是一名退休教师。", "记者同志："])(
  "%s opens a letter",
  (line) => {
    expect(opensLetter(line)).toBe(true);
  },
);

it.each(["编辑：柳青", "编辑：柳青 校对：韩雪", "编辑：柳青、韩雪", "编辑部的灯还亮着", "致编辑"])(
  "%s opens none",
  (line) => {
    expect(opensLetter(line)).toBe(false);
  },
);
