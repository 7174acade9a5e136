import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { formOf } from "./head-forms.ts";

const form = (text: string) => {
  const lines = splitLines(text, [0, text.length]);
  return formOf({ piece: { kind: "head", lines }, text: text.replaceAll("\n", "") });
};

describe("formOf", () => {
  it("knows a logo", () => {
    expect(form("茶亭夜话").isLogo).toBe(true);
    expect(form("城东新桥今天通车了，行人先过").isLogo).toBe(false);
    expect(form("茶亭\n夜话").isLogo).toBe(false);
    expect(form("一座架在山谷里的铁索桥迎来百岁生日").isLogo).toBe(false);
  });

  it("knows writers' names", () => {
    expect(form("江流 沈坝").areNames).toBe(true);
    expect(form("王小满、李大树").areNames).toBe(true);
    expect(form("赛龙舟 迎端午").areNames).toBe(false);
    expect(form("江流").areNames).toBe(false);
    expect(form("江流 沈坝桥通车").areNames).toBe(false);
  });

  it("knows what numbers a part, and what announces parts", () => {
    expect(form("一、老屋").isNumbered).toBe(true);
    expect(form("一座老屋").isNumbered).toBe(false);
    expect(form("山中绝句三首").announcesParts).toBe(true);
    expect(form("山中绝句").announcesParts).toBe(false);
  });

  it("knows a notice's title", () => {
    expect(form("遗失声明").isNotice).toBe(true);
    expect(form("遗失的声音").isNotice).toBe(false);
  });

  it("gives the first line's width in ems", () => {
    expect(form("老桥\n通车了").width).toBe(2);
    expect(form("").width).toBe(0);
  });
});
