import { describe, expect, it } from "vitest";
import { liftCaptions } from "./lift-captions.ts";
import { blockAt, namesOf } from "./testing/block-at.ts";

const BEFORE = blockAt("今年秋天三座便民桥", [0, 40, 100, 200]);
const AFTER = blockAt("同时通车。", [110, 120, 210, 200]);
const CAPTION = blockAt("图为新桥。", [110, 100, 320, 110], { size: 8 });
const HEAD = blockAt("云岭头茶开园", [0, 220, 200, 240], { size: 20 });
const read = (...blocks: ReturnType<typeof blockAt>[]) => namesOf(liftCaptions(blocks));

describe("liftCaptions", () => {
  it("reads a caption after the text it stands in, before the next headline", () => {
    expect(read(BEFORE, CAPTION, AFTER, HEAD)).toBe(
      "今年秋天三座便民桥 同时通车。 图为新桥。 云岭头茶开园",
    );
    expect(read(BEFORE, CAPTION, AFTER)).toBe("今年秋天三座便民桥 同时通车。 图为新桥。");
  });

  it("leaves it where a sentence has ended, or a headline follows", () => {
    const ended = blockAt("桥通了。", [0, 40, 100, 200]);
    expect(read(ended, CAPTION, AFTER)).toBe("桥通了。 图为新桥。 同时通车。");
    expect(read(BEFORE, CAPTION, HEAD)).toBe("今年秋天三座便民桥 图为新桥。 云岭头茶开园");
  });

  it("leaves a short stanza among longer ones", () => {
    const verse = (name: string, top: number, right: number) => ({
      ...blockAt(name, [0, top, right, top + 30]),
      verse: true,
    });
    const poem = [verse("只有一小撮盐", 0, 100), verse("我晒的", 45, 40), verse("今年", 90, 100)];
    expect(read(...poem)).toBe("只有一小撮盐 我晒的 今年");
    const [, ...rest] = poem;
    expect(read(blockAt("一二三四五六七八九十", [0, 0, 100, 30]), ...rest)).toBe(
      "一二三四五六七八九十 我晒的 今年",
    );
  });

  it("leaves columns of one story, and boxes of many lines, in their order", () => {
    const middle = blockAt("六个村的村民", [110, 40, 210, 200]);
    expect(read(BEFORE, middle, AFTER)).toBe("今年秋天三座便民桥 六个村的村民 同时通车。");
    const box = blockAt("链接", [110, 0, 320, 110], { size: 8 });
    expect(read(BEFORE, box, AFTER)).toBe("今年秋天三座便民桥 链接 同时通车。");
  });
});
