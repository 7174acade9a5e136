import { expect, it } from "vitest";
import { tellsOfSurvey } from "./survey.ts";

it.each(["安全 调查", "市场 调查", "调查：市场", "调查 报告", "问卷 调查"])(
  "finds no name in %s",
  (text) => {
    expect(tellsOfSurvey(text)).toBe(true);
  },
);

it.each(["张三 调查", "调查：张三", "柳青 韩雪 调查", "记者 阿力木 调查", "安全生产"])(
  "leaves %s",
  (text) => {
    expect(tellsOfSurvey(text)).toBe(false);
  },
);
