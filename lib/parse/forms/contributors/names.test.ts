import { describe, expect, it } from "vitest";
import { readNames } from "./names.ts";
import type { Naming } from "./naming.ts";

/** The names of words parted by blanks. */
function read(text: string, naming?: Naming): string[] | null {
  return readNames(
    text.split(" ").map((word) => ({ text: word })),
    naming,
  );
}

describe("readNames", () => {
  it("takes one from each word, and closes up padded names", () => {
    expect(read("陈素兰 缪春华")).toEqual(["陈素兰", "缪春华"]);
    expect(read("沐晓川 韩立")).toEqual(["沐晓川", "韩立"]);
    expect(read("王 岗 高 岭")).toEqual(["王岗", "高岭"]);
  });

  it("cuts names printed without a space only where a role says they are names", () => {
    expect(read("赵小满钱进孙立国", { marked: true })).toEqual(["赵小满", "钱进", "孙立国"]);
    expect(read("赵小满钱进孙立国")).toBeNull();
    expect(read("庞岩丛珊", { settled: true })).toEqual(["庞岩", "丛珊"]);
    expect(read("吴盐胜雪", { settled: true })).toBeNull();
  });

  it("follows the names the page knows", () => {
    const known = new Set(["江涌", "高林生"]);
    expect(read("江涌高林生", { marked: true, known })).toEqual(["江涌", "高林生"]);
  });

  it("takes a word for a name beside a full one", () => {
    expect(read("牛得草 宁静")).toEqual(["牛得草", "宁静"]);
    expect(read("宁静 平安")).toBeNull();
    expect(read("云南 江苏")).toBeNull();
  });

  it("cuts by how usual family names are", () => {
    expect(read("王梦如郭杰杨晓梅", { marked: true })).toEqual(["王梦如", "郭杰", "杨晓梅"]);
    expect(read("高质量发展纪实", { marked: true })).toBeNull();
  });

  it("gives up on anything else", () => {
    expect(read("基层治理 清风徐来")).toBeNull();
    expect(read("")).toBeNull();
  });
});
