import { describe, expect, it } from "vitest";
import { everydayCharacters } from "./everyday-characters.ts";

describe("everydayCharacters", () => {
  it.each([
    ["⽇", "日"],
    ["⽉⽔", "月水"],
    ["⻓⻄⺠", "长西民"],
    ["⼾", "户"],
    ["⸺", "——"],
    ["―", "—"],
    ["㬵鞋", "胶鞋"],
    ["eﬃcient", "efficient"],
    ["警惕︕这种﹃水果味﹄", "警惕！这种“水果味”"],
    ["︵上︶︐︰︙", "（上），‥…"],
  ])("reads %s as %s", (told, printed) => expect(everydayCharacters(told)).toBe(printed));

  it.each(["日", "户", "戶", "㈱", "—", "“新”", "（上）", "「", "２", "豈", "㎏"])(
    "leaves %s as it is",
    (told) => {
      expect(everydayCharacters(told)).toBe(told);
    },
  );
});
