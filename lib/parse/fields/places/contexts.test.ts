import { describe, expect, it } from "vitest";
import type { Link } from "./chains.ts";
import { contextOf } from "./contexts.ts";

/** Context of the name between ‹ and ›. */
function read(marked: string, kind: Link["kind"] = "short") {
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  const text = marked.replace(/[‹›]/g, "");
  return contextOf(text, start, end, kind, text.slice(start, end));
}

describe("contextOf", () => {
  it.each([
    ["毕业于‹上海›交通大学", "university"],
    ["与‹上海›金茂集团合作", "company"],
    ["来自‹四川›的客人", "origin"],
    ["一位‹安徽›游客", "origin"],
    ["产品远销‹北京›", "elsewhere"],
    ["‹天津›援藏工作队", "elsewhere"],
    ["‹杭州›第19届亚运会", "event"],
    ["从‹酒泉›卫星发射中心升空", "event"],
    ["覆盖舟山、‹宁波›、松原、达州", "list"],
  ])("doubts %s", (marked, doubt) => {
    const context = read(marked);
    expect(context.doubt).toBe(doubt);
    expect(context.trust).toBeLessThan(0.5);
  });

  it.each([
    "近日，‹义乌›燃气集团完成改造",
    "国网‹苍南›供电公司",
    "‹舟山›的渔船出海",
    "走进‹安吉›的茶园",
    "从‹哈尔滨›市交通局获悉",
    "‹杭州›人民",
  ])("follows %s", (marked) => {
    expect(read(marked)).toMatchObject({ notPlace: false, doubt: null, trust: 1 });
  });

  it.each(["在‹南京›东路散步", "黄‹河南›岸", "沿‹海南›部", "太‹湖北›侧"])(
    "sees no place in %s",
    (marked) => {
      expect(read(marked).notPlace).toBe(true);
    },
  );

  it("knows a report's dateline and an office of the place", () => {
    expect(read("新华社‹杭州›6月1日电").dateline).toBe(true);
    expect(read("‹泰顺›新闻网讯").dateline).toBe(true);
    expect(read("‹泰顺›新闻很多").dateline).toBe(false);
    expect(read("‹湖里›警方昨天").office).toBe(true);
    expect(read("‹湖里›很深").office).toBe(false);
  });
});
