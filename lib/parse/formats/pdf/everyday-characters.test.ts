import { describe, expect, it } from "vitest";
import { everydayCharacters } from "./everyday-characters.ts";

describe("everydayCharacters", () => {
  it.each([
    ["⽇", "日"],
    ["⽉⽔", "月水"],
    ["⻓⻄⺠", "长西民"],
    ["⼾", "户"],
    ["⸺", "——"],
  ])("reads %s as %s", (told, printed) => expect(everydayCharacters(told)).toBe(printed));

  it.each(["日", "户", "戶", "ﬁ", "㈱", "—", "２", "豈", "㎏"])("leaves %s as it is", (told) => {
    expect(everydayCharacters(told)).toBe(told);
  });
});
