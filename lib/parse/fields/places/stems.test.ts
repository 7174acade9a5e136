import { describe, expect, it } from "vitest";
import { findNames } from "../../../places/find.ts";
import { addStems } from "./stems.ts";

function read(text: string): string[] {
  return addStems(text, findNames(text)).map((name) => {
    expect(text.slice(name.start, name.end)).toBe(name.text);
    return `${name.text} ${name.kind}`;
  });
}

describe("addStems", () => {
  it.each([
    ["福州市对湖派出所民警", ["福州市 full", "对湖 township"]],
    ["在梅仙法庭开庭", ["梅仙 township"]],
    ["虎门站派出所", ["虎门 township"]],
    ["平江县梅仙镇的梅仙法庭", ["平江县 full", "梅仙镇 township", "梅仙 township"]],
  ])("reads the township an office is named by: %s", (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it.each([
    ["东郊供电所和城关派出所", ["城关 short"]],
    ["对湖面的风", []],
    ["车站派出所和火车站派出所", []],
    ["梅仙女下凡", []],
    ["派出所民警到派出所", []],
    ["没有地名的法庭", []],
    ["", []],
  ])("reads none in %s", (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it("reads no name twice", () => {
    expect(read("梅仙镇派出所")).toEqual(["梅仙镇 township"]);
  });
});
