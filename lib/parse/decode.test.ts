import { describe, expect, it } from "vitest";
import { decode, UnreadableFile } from "./decode.ts";

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));
const TEXT = "今日晴，东风三级。\n明日有雨。\n";

describe("decode", () => {
  it("reads UTF-8, its mark taken off", () => {
    expect(decode(new TextEncoder().encode(TEXT))).toEqual({ text: TEXT, encoding: "utf-8" });
    expect(decode(new TextEncoder().encode(`\uFEFF${TEXT}`)).text).toBe(TEXT);
  });

  it("reads UTF-16 with and without its mark", () => {
    const little = new Uint8Array(Buffer.from(TEXT, "utf16le"));
    expect(decode(little)).toEqual({ text: TEXT, encoding: "utf-16le" });
    expect(decode(new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, "utf16le")))).toEqual({
      text: TEXT,
      encoding: "utf-16le",
    });
    const big = new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, "utf16le").swap16());
    expect(decode(big)).toEqual({ text: TEXT, encoding: "utf-16be" });
  });

  it("reads GB18030", () => {
    // 普陀日报
    expect(decode(bytes("c6d5cdd3c8d5b1a8"))).toEqual({ text: "普陀日报", encoding: "gb18030" });
  });

  it("takes an empty file for an empty page", () => {
    expect(decode(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
  });

  it.each([
    ["NULs", "0000000000000000ff000000"],
    ["a PNG", "89504e470d0a1a0a0000000d49484452"],
    ["control characters", "0102030405060708010203040506070801020304050607080102030405060708"],
  ])("refuses %s", (_, hex) => {
    expect(() => decode(bytes(hex))).toThrow(UnreadableFile);
  });
});
