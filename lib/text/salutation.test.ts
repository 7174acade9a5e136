import { expect, it } from "vitest";
import { isSalutation } from "./salutation.ts";

it.each(["编辑同志：", "尊敬的广大用户:", "亲爱的爸爸："])("%s is a salutation", (text) => {
  expect(isSalutation(text)).toBe(true);
});

it.each([
  "编辑同志：路灯坏了。",
  "我是新埭镇的一名退休教师，今年六十八岁，有一件事想请你们帮忙：",
  "昨天开学。",
  "",
])("%j is none", (text) => {
  expect(isSalutation(text)).toBe(false);
});
