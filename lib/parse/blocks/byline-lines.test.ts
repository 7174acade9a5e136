import { describe, expect, it } from "vitest";
import { splitLines } from "../lines.ts";
import { isByline } from "./byline-lines.ts";

const at = (text: string, line: number) => {
  const source = `${text}\n`;
  return isByline(splitLines(source, [0, source.length]), line);
};
const TEXT = "　　父亲的旧物搁在老屋的天井里。";

describe("isByline", () => {
  it.each([
    ["石磨", "○ 柳青"],
    ["柳岸", "□ 韩雪"],
    ["石桥", "◎张三丰"],
  ])("takes a short title right over a marked name for none: %s", (title, name) => {
    expect([0, 1].map((line) => at(`${title}\n${name}\n${TEXT}`, line))).toEqual([false, true]);
  });

  it.each([
    ["柳青", "韩雪"],
    ["□ 柳青", "□ 韩雪"],
  ])("takes names one below the other, marked alike, for names: %s", (one, other) => {
    const page = `旧物的味道里有一整个冬天\n${one}\n${other}\n${TEXT}`;
    expect(at(page, 1)).toBe(true);
  });
});
