import { expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { isInParagraph } from "./datelines.ts";

function told(text: string): boolean {
  const lines = splitLines(text, [0, text.length]);
  const at = lines.findIndex(({ text: words }) => /^[（(]?[据综]/u.test(words));
  return isInParagraph(lines, at);
}

it.each([
  "外贸平稳增长\n\n　　据新华社北京6月12日电\n（记者柳青　韩雪）海关总署12",
  "外贸平稳增长\n\n　　据新华社北京6月12日电\n海关总署12日发布的数据显示，",
  "　　今年前五个月，外贸平稳增长，\n据新华社报道\n，全年有望保持这个势头。",
  "　　记者昨日从县气象局了解到，\n据河东日报报道\n下周气温将明显回升。",
  "　　外贸平稳增长。\n据新华社电\n（本报记者柳青）海关总署昨天发布",
])("%j goes on", (text) => {
  expect(told(text)).toBe(true);
});

it.each([
  "　　今年前五个月，外贸平稳增长，全年有望保持。\n据新华社电\n县里新修三座便民桥",
  "　　今年前五个月，外贸平稳增长。\n　　据新华社电\n　　县里新修三座便民桥。",
  "　　今年前五个月，外贸平稳增长。\n　　据新华社电\n\n县里新修三座便民桥",
  "　　今年前五个月，外贸平稳增长。\n　　据新华社电",
  "外贸平稳增长\n据新华社电\n　　海关总署昨天发布的数据显示，外贸平稳。",
  "　　今年前五个月，外贸平稳增长。\n\n据新华社电\n县里新修三座便民桥\n\n　　昨天，新桥通车。",
  "外贸平稳增长\n　　（据新华社北京6月12日电）\n海关总署昨天发布的数据显示",
  "　　今年前五个月，外贸平稳增长。\n　　综合：新华社、人民网\n县里新修三座便民桥",
])("%j stands alone", (text) => {
  expect(told(text)).toBe(false);
});
