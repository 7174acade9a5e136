import { describe, expect, it } from "vitest";
import { parse } from "../index.ts";

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
