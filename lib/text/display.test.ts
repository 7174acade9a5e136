import { describe, expect, test } from "vitest";
import { breakHeadline, opensWithDash, printedWidth, showPunctuation } from "./display.ts";

describe("punctuation between Chinese characters is shown full-width", () => {
  test.each([
    ["近日,全县启动", "近日，全县启动"],
    ["他说:“好”", "他说：“好”"],
    ["近日,2023年", "近日，2023年"],
    ["用App,微信", "用App，微信"],
    ["真的吗?", "真的吗？"],
    ['推行"合同初审",再用"智治"', "推行“合同初审”，再用“智治”"],
  ])("%s", (source, shown) => expect(showPunctuation(source)).toBe(shown));

  test.each([
    "1,335",
    "9:30",
    "A, B",
    "https://example.org",
    "10.5",
    "江南?水乡",
    '12"屏',
    '写"一半',
    '<p class="红">',
  ])("%s stays", (source) => expect(showPunctuation(source)).toBe(source));
});

describe("a subheadline's own dash", () => {
  test.each([
    "——长堤村见闻",
    "—长堤村见闻",
    "── 长堤村见闻",
    "――长堤村见闻",
    " ——长堤村见闻",
    "--长堤村见闻",
    "－－长堤村见闻",
  ])("%s", (line) => expect(opensWithDash(line)).toBe(true));

  test.each([
    "长堤村见闻",
    "长堤村——三年",
    "-5℃里的守堤人",
    "一村一堤",
    "“——”的来历",
    "…长堤村",
    "",
  ])("not in %s", (line) => expect(opensWithDash(line)).toBe(false));
});

describe("headlines break between words", () => {
  test("a short quotation stays whole", () => {
    expect(breakHeadline("我县打好“培训加演练”消防组合拳")).toContain("“培训加演练”");
  });

  test("a quotation may start a line after more than one character", () => {
    expect(breakHeadline("首个“宣传月”启动")).toEqual(["首个", "“宣传月”", "启动"]);
    expect(breakHeadline("建设更“智慧”")).toEqual(["建设", "更“智慧”"]);
  });

  test("a long quotation may be broken inside, not after its opening mark", () => {
    const pieces = breakHeadline("“持续优化营商环境和服务水平的专项行动”启动");
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces[0]).toMatch(/^“./u);
  });

  test("no piece starts with a closing mark or ends with an opening one", () => {
    for (const piece of breakHeadline("落实《办法》（试行），“一件事”加快办、马上办！")) {
      expect(piece).not.toMatch(/^[》），”、！]/u);
      expect(piece).not.toMatch(/[《（“]$/u);
    }
  });

  test("numbers keep their measure word", () => {
    expect(breakHeadline("窗口24小时不打烊").some((piece) => piece.includes("24小时"))).toBe(true);
  });

  test.each(["第四轮", "第十二届", "十四届"])("so do those in characters: %s", (counted) => {
    const pieces = breakHeadline(`区委${counted}巡察情况反馈`);
    expect(pieces.some((piece) => piece.includes(counted))).toBe(true);
  });

  test("particles stay with the word they belong to", () => {
    expect(breakHeadline("“智能工厂”让生产提速")).toEqual(["“智能工厂”", "让生产", "提速"]);
    expect(breakHeadline("山区的孩子").some((piece) => piece.startsWith("的"))).toBe(false);
  });

  test("a printed space is a place to break", () => {
    expect(breakHeadline("基层治理 清风徐来").join("|")).toContain(" |");
  });

  test.each(["", "一", "AAA级", "以大走访促大发展,以大排查保大安全!"])(
    "the pieces of %j join to it",
    (headline) => expect(breakHeadline(headline).join("")).toBe(headline),
  );
});

test("printed width counts Latin about half and closed quotes half", () => {
  expect(printedWidth("四个汉字")).toBe(4);
  expect(printedWidth("“好”", true)).toBe(2);
  expect(printedWidth("2024年")).toBeCloseTo(3.32);
});
