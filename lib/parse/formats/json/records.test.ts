import { describe, expect, it } from "vitest";
import { isJson } from "./index.ts";
import { findRecords } from "./records.ts";

/** Whole records as they are written, broken ones as `!` and their line. */
function found(text: string): string[] {
  return [...findRecords(text)].map(({ node, at, end, line }) =>
    node ? text.slice(at, end) : `!${line}`,
  );
}

const GOOD = '{"title":"桥通了","body":"今天通车。"}';

describe("findRecords", () => {
  it.each([
    ["a value is missing", '{"title":"桥","body":'],
    ["the closing brace is missing", '{"title":"桥","body":"今天通车。"'],
    ["a comma ends it", '{"title":"桥",'],
    ["an array is open", '{"title":"桥","body":["一",'],
    ["a string is open", '{"title":"桥'],
    ["blank lines follow", '{"title":"桥","body":\n\n'],
    ["the line ends as on Windows", '{"title":"桥","body":\r'],
  ])("loses no more than the broken line: %s", (_, broken) => {
    expect(found(`${GOOD}\n${broken}\n${GOOD}\n${GOOD}\n`)).toEqual([GOOD, "!2", GOOD, GOOD]);
  });

  it("reads on after a first line and up to a last line that are broken", () => {
    expect(found(`{"a":\n${GOOD}`)).toEqual(["!1", GOOD]);
    expect(found(`${GOOD}\n{"a":`)).toEqual([GOOD, "!2"]);
    expect(found(`{"a":\n{"b":\n${GOOD}\n{"c":\n${GOOD}`)).toEqual(["!2", GOOD, "!4", GOOD]);
  });

  it.each([
    `{\n"title": "桥",\n"body": "今天通车。"\n}`,
    `{"data":\n${GOOD}\n}`,
    `{"data": [\n${GOOD},\n${GOOD}\n]}`,
  ])("reads a value over many lines: %s", (text) => {
    expect(found(text)).toEqual([text]);
    expect(found(`${text}\n${text}`)).toEqual([text, text]);
  });

  it("walks broken lines in linear time", () => {
    expect(found('{"a":[\n{}\n,'.repeat(2_000))).toHaveLength(4_000);
    expect(found('{"a":\n'.repeat(100_000)).length).toBeGreaterThan(0);
  });
});

describe("isJson", () => {
  it.each(['[1,2,"三"]', "[]", "[null]", " [ 1 ]\n", '[{"a', '{"a'])("takes %s", (text) => {
    expect(isJson(text)).toBe(true);
  });

  it.each(["[1] 据县志记载", "[1,2]桥通了", "[本报讯]桥通了", "[1,2", "{桥通了}", "三"])(
    "leaves %s to others",
    (text) => {
      expect(isJson(text)).toBe(false);
    },
  );
});
