import { describe, expect, it } from "vitest";
import { inPrint } from "./in-print.ts";

describe("inPrint", () => {
  it.each([
    ["刘华", "记者刘华", "記者劉華", "劉華"],
    ["刘华", "记者 刘　华 摄", "記者 劉　華 攝", "劉華"],
    ["王明", "王 王明", "王 王明", "王明"],
  ])("finds %s in %s", (name, simple, printed, expected) =>
    expect(inPrint(name, simple, printed)).toBe(expected),
  );

  it.each([
    ["刘华", "记者刘，华", "記者劉，華"],
    ["刘华", "", ""],
    ["刘华", "刘", "劉"],
  ])("leaves %s, which %j does not print", (name, simple, printed) =>
    expect(inPrint(name, simple, printed)).toBe(name),
  );
});
