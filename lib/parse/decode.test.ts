import { describe, expect, it } from "vitest";
import { decode, UnreadableFile } from "./decode.ts";

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));
const TEXT = "今日晴，东风三级。\n明日有雨。\n";
/** 河邊新開一家書店，週末坐滿了人。店主說，這裡的書都可以帶回家。 */
const BIG5 =
  "aa65c3e4b773b67da440ae61aed1a9b1a141b667a5bda7a4baa1a446a448a143a9b1a544bba1a141b36fb8ccaabaaed1b3a3a5" +
  "69a548b161a65eae61a143";
/** The same in simplified characters: 河边新开一家书店，周末坐满了人。店主说，这里的书都可以带回家。 */
const GBK =
  "bad3b1dfd0c2bfaad2bbbcd2cae9b5eaa3acd6dcc4a9d7f8c2fac1cbc8cba1a3b5ead6f7cbb5a3acd5e2c0efb5c4cae9b6bcbf" +
  "c9d2d4b4f8bbd8bcd2a1a3";
/** 這家書店都是舊書。 in GBK, which has traditional characters too */
const GBK_TRADITIONAL = "df40bcd295f8b5eab6bccac7c56695f8a1a3";

const utf16be = (text: string) => {
  const swapped = Buffer.from(text, "utf16le").swap16();
  return new Uint8Array(swapped);
};

describe("decode", () => {
  it("reads UTF-8, its mark taken off", () => {
    expect(decode(new TextEncoder().encode(TEXT))).toEqual({ text: TEXT, encoding: "utf-8" });
    expect(decode(new TextEncoder().encode(`\uFEFF${TEXT}`)).text).toBe(TEXT);
  });

  it("reads UTF-16 of either order, with its mark and without, a page of one line too", () => {
    const little = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
    for (const text of [TEXT, "今日晴，东风三级。"]) {
      expect(decode(little(text))).toEqual({ text, encoding: "utf-16le" });
      expect(decode(little(`\uFEFF${text}`))).toEqual({ text, encoding: "utf-16le" });
      expect(decode(utf16be(text))).toEqual({ text, encoding: "utf-16be" });
      expect(decode(utf16be(`\uFEFF${text}`))).toEqual({ text, encoding: "utf-16be" });
    }
  });

  it("tells GB18030 from Big5 by what reads as Chinese", () => {
    expect(decode(bytes(GBK))).toEqual({
      text: "河边新开一家书店，周末坐满了人。店主说，这里的书都可以带回家。",
      encoding: "gb18030",
    });
    expect(decode(bytes(BIG5))).toEqual({
      text: "河邊新開一家書店，週末坐滿了人。店主說，這裡的書都可以帶回家。",
      encoding: "big5",
    });
    expect(decode(bytes(GBK_TRADITIONAL)).encoding).toBe("gb18030");
    // a headline alone, of the mainland as long as nothing speaks for Big5
    expect(decode(bytes("bad3b1dfd0c2bfaacae9b5ea"))).toMatchObject({ encoding: "gb18030" });
  });

  it("keeps bytes that mean nothing here and there as replacement characters", () => {
    const whole = new TextEncoder().encode(TEXT.repeat(20));
    const broken = Buffer.concat([whole.subarray(0, 91), bytes("ff"), whole.subarray(92)]);
    const { text, encoding } = decode(broken);
    expect(encoding).toBe("utf-8");
    expect(text).toContain("\uFFFD");
    const cut = decode(whole.subarray(0, -2));
    expect(cut.encoding).toBe("utf-8");
    const gbk = bytes(GBK.repeat(3));
    gbk[9] = 0x20;
    expect(decode(gbk)).toMatchObject({ encoding: "gb18030" });
    const cutGbk = Buffer.concat([bytes(GBK.repeat(3)).subarray(0, -1), bytes("0a")]);
    expect(decode(cutGbk).encoding).toBe("gb18030");
  });

  it("reads a few NULs in a text as blanks, and says what stood there", () => {
    const page = TEXT.repeat(10);
    const holed = `\u0000${page.slice(0, 40)}\u0000${page.slice(40)}`;
    const text = ` ${page.slice(0, 40)} ${page.slice(40)}`;
    const read = { text, encoding: "utf-8", withNuls: holed };
    expect(decode(new TextEncoder().encode(holed))).toEqual(read);
    const little = new Uint8Array(Buffer.from(`\uFEFF${holed}`, "utf16le"));
    expect(decode(little)).toEqual({ ...read, encoding: "utf-16le" });
    const gbk = Buffer.concat([bytes(GBK), bytes("00"), bytes(GBK)]);
    expect(decode(gbk)).toMatchObject({
      encoding: "gb18030",
      text: expect.stringMatching(/。 河/),
    });
    expect(decode(new TextEncoder().encode(page))).not.toHaveProperty("withNuls");
  });

  it("refuses what has NULs as every third character, or the head of a known kind", () => {
    const holed = Buffer.from(TEXT.repeat(20).replace(/(..)./gu, "$1\u0000"));
    expect(() => decode(holed)).toThrow("not text; accepted are");
    const pictured = Buffer.concat([bytes("47494638396100"), Buffer.from(TEXT.repeat(20))]);
    expect(() => decode(pictured)).toThrow("a GIF picture, not text");
  });

  it.each([
    ["89504e470d0a1a0a0000000d49484452", "a PNG picture, not text; accepted are"],
    ["ffd8ffe000104a46494600010100", "a JPEG picture, not text"],
    ["ffd8ffe04a464946", "a JPEG picture, not text"],
    ["d0cf11e0a1b11ae10000000000000000", "a Word, Excel or PowerPoint document of the old kind"],
    ["526172211a0700cf907300000d00", "a RAR archive, not text"],
    ["377abcaf271c0004000000000000", "a 7-Zip archive, not text"],
    ["53514c69746520666f726d6174203300", "an SQLite database, not text"],
    ["4d5a90000300000004000000ffff0000", "a program, not text"],
    ["7b5c727466315c616e73697d", "a rich text document (.rtf), not text"],
    ["00010002000300040005000600070008", "not text; accepted are plain text"],
  ])("refuses %s and says what it seems to be", (hex, reason) => {
    expect(() => decode(bytes(hex))).toThrow(UnreadableFile);
    expect(() => decode(bytes(hex))).toThrow(reason);
  });

  it("refuses text of which every other word is broken", () => {
    const broken = bytes(GBK.repeat(40)).map((byte, at) => (at % 23 === 7 ? 0xff : byte));
    expect(() => decode(broken)).toThrow(UnreadableFile);
  });

  it("takes text that begins like a program or a picture", () => {
    const text = "MZ车间传来好消息，机床已经全部开动。";
    expect(decode(new TextEncoder().encode(text)).text).toBe(text);
    expect(decode(new TextEncoder().encode(`RIFF ${text}`)).encoding).toBe("utf-8");
  });
});
