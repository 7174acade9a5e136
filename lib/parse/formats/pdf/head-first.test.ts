import { describe, expect, it } from "vitest";
import { headFirst } from "./head-first.ts";
import { blockAt, namesOf } from "./testing/block-at.ts";

const a = blockAt("a", [0, 0, 100, 150]);
const b = blockAt("b", [110, 0, 210, 150]);
const c = blockAt("c", [330, 0, 430, 150]);
const upright = blockAt("竖题", [220, 0, 245, 120], { vertical: true });
const read = (...strips: ReturnType<typeof blockAt>[][]) => namesOf(headFirst(strips, 10).flat());

describe("headFirst", () => {
  it("reads a headline at the right edge or in the middle before its columns", () => {
    expect(read([a], [b], [upright])).toBe("竖题 a b");
    expect(read([a], [b], [upright], [c])).toBe("竖题 a b c");
  });

  it("reads one across the middle columns before the first", () => {
    const across = blockAt("横题", [110, 0, 320, 30], { size: 25 });
    expect(read([a], [across, blockAt("d", [110, 40, 320, 150])])).toBe("横题 a d");
  });

  it("leaves text behind a headline of its own", () => {
    const first = blockAt("首题", [-40, 0, -10, 120], { vertical: true });
    expect(read([first], [a], [b], [upright], [c])).toBe("首题 a b 竖题 c");
  });

  it("takes no text that begins higher, no caption, and none over one column", () => {
    const low = blockAt("竖题", [220, 60, 245, 150], { vertical: true });
    expect(read([a], [low])).toBe("a 竖题");
    expect(read([blockAt("图说", [0, 0, 100, 12])], [upright])).toBe("图说 竖题");
    const narrow = blockAt("短题", [110, 0, 210, 20], { size: 16 });
    expect(read([a], [narrow, b])).toBe("a 短题 b");
  });
});
