import { describe, expect, it } from "vitest";
import { partRules } from "./part-rules.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { Box } from "./shapes.ts";

function lineAt(text: string, left: number, top: number, size = 10): PrintedLine {
  const right = left + 100;
  return { text, left, right, top, bottom: top + size, base: top + size, size, vertical: false };
}

const UPPER = [lineAt("上题", 0, 0, 20), lineAt("上文", 0, 30), lineAt("上文二", 110, 30)];
const LOWER = [lineAt("下题", 0, 60, 20), lineAt("下文", 0, 90), lineAt("下文二", 110, 90)];
const level = (top: number, right = 210): Box => ({ left: 0, right, top, bottom: top + 1 });
const upright = (top: number): Box => ({ left: 104, right: 105, top, bottom: 100 });
const partsOf = (lines: readonly PrintedLine[], rules: readonly Box[]) =>
  partRules(lines, rules, 10).map((part) => part.map(({ text }) => text).join(" "));

describe("partRules", () => {
  it("parts stories above and below a rule", () => {
    const parts = partsOf([...UPPER, ...LOWER], [level(50)]);
    expect(parts).toEqual(["上题 上文 上文二", "下题 下文 下文二"]);
  });

  it("parts stories side by side", () => {
    const right = [lineAt("右题", 110, 0, 20), lineAt("右文", 110, 90)];
    const parts = partsOf(
      [lineAt("左题", 0, 0, 20), lineAt("左文", 0, 90), ...right],
      [upright(0)],
    );
    expect(parts).toEqual(["左题 左文", "右题 右文"]);
  });

  it.each([
    ["a column rule", UPPER, [upright(30)]],
    ["a rule under a headline", UPPER, [level(25)]],
    ["a rule over text without a headline", [...UPPER, lineAt("续文", 0, 60)], [level(50)]],
    ["a rule over one column", [...UPPER, ...LOWER], [level(50, 100)]],
    ["a rule that a line crosses", [...UPPER, ...LOWER], [level(35)]],
    ["a rule beside a headless column", [...LOWER], [upright(60)]],
  ])("parts nothing at %s", (_, lines, rules) => {
    expect(partRules(lines, rules, 10)).toHaveLength(1);
  });

  it("parts stories among a table's many short rules", () => {
    const table = Array.from({ length: 2000 }, (_, at) => level(70 + at / 100, 90));
    expect(partsOf([...UPPER, ...LOWER], [...table, level(50)])).toHaveLength(2);
  });

  it("takes the time of its lines for a page of rules", () => {
    const lines = Array.from({ length: 2000 }, (_, at) =>
      lineAt("文", 0, 20 * at, at % 2 ? 10 : 20),
    );
    const rules = lines.map(({ top }) => ({ left: 0, right: 100, top: top - 1, bottom: top }));
    const start = performance.now();
    for (const drawn of [rules, [...rules].reverse()]) partsOf(lines, drawn);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
