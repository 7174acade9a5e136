import { beforeAll, describe, expect, it } from "vitest";
import { loadPinyin, type Read } from "./pinyin.ts";

let read: Read;
beforeAll(async () => {
  read = await loadPinyin();
});

const readingOf = (text: string) =>
  read(text)
    .map(({ pinyin, text }) => pinyin ?? text)
    .join(" ");

describe("loadPinyin", () => {
  it.each([
    ["银行", "yín háng"],
    ["行走", "xíng zǒu"],
    ["重庆", "chóng qìng"],
    ["重要", "zhòng yào"],
    ["孩子长大", "hái zi zhǎng dà"],
    ["长江", "cháng jiāng"],
    ["乐清市举行音乐会", "yuè qīng shì jǔ xíng yīn yuè huì"],
    ["浙江台州", "zhè jiāng tāi zhōu"],
    ["都市里都是人", "dū shì lǐ dōu shì rén"],
    ["参加、人参、参差", "cān jiā 、 rén shēn 、 cēn cī"],
    ["一个人不要", "yī gè rén bù yào"],
  ])("%s is read %s", (text, expected) => expect(readingOf(text)).toBe(expected));

  it("leaves figures, letters and marks without a reading, whole", () => {
    expect(read("共1,200人A—B")).toEqual([
      { text: "共", pinyin: "gòng" },
      { text: "1,200", pinyin: null },
      { text: "人", pinyin: "rén" },
      { text: "A—B", pinyin: null },
    ]);
  });

  it.each(["", "𠮷野家", "本报讯（记者 王一）昨天，…\n二行", "龘𪚥\ud800"])(
    "loses nothing of %j",
    (text) => {
      expect(
        read(text)
          .map((reading) => reading.text)
          .join(""),
      ).toBe(text);
    },
  );
});
