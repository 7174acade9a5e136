import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";
import { splitLines } from "../lines.ts";
import { isByline } from "./byline-lines.ts";

describe("a line that tells of reporters", () => {
  const STORY =
    "　　本报讯 5月9日，采访团来到这里，先后走访两个乡镇。大家对当地的绿水青山赞不绝口。\n　　活动将持续三天。";

  it.each(["省报记者来靖安采风", "本报记者万里行", "晚报小记者安吉行"])(
    "is a headline: %s",
    (line) => {
      const { articles } = parse(Buffer.from(`${line}\n\n${STORY}\n`), "x.txt");
      expect(articles).toMatchObject([{ headline: line, contributors: [] }]);
    },
  );

  it.each([
    ["本报记者 来永康", "来永康"],
    ["本报记者 张知行", "张知行"],
  ])("is a byline where it names them: %s", (line, name) => {
    const { articles } = parse(Buffer.from(`山上种起中草药\n\n${line}\n\n${STORY}\n`), "x.txt");
    expect(articles).toMatchObject([
      { headline: "山上种起中草药", contributors: [{ name, role: "reporter" }] },
    ]);
  });
});

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
