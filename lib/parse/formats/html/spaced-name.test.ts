import { expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { closeName } from "./spaced-name.ts";

const closed = (text: string) => closeName(passageOf(text, [[0, text.length]]));

it.each([
  ["本报记者 骆 平摄", "本报记者 骆平摄"],
  ["骆　平 摄", "骆平 摄"],
])("closes the name in %s", (text, expected) => {
  const { text: words, pieces } = closed(text);
  expect(words).toBe(expected);
  for (const { at, span } of pieces)
    expect(text.slice(...span)).toBe(words.slice(at, at + span[1] - span[0]));
});

it.each(["本报记者 韩雪摄", "韩雪 摄", "方舟 韩雪 摄", "骆 平"])("leaves %s", (text) => {
  expect(closed(text).text).toBe(text);
});
