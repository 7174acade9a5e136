import { describe, expect, it } from "vitest";
import { goesOn } from "./goes-on.ts";
import { blockAt } from "./testing/block-at.ts";

const OPEN = blockAt("河湾镇三座便民桥同", [0, 400, 100, 780]);
const ENDED = blockAt("河湾镇三座便民桥通了。", [0, 400, 100, 780]);
const NEXT = blockAt("时通车。", [0, 40, 100, 200]);
const paper = { flows: false };

describe("goesOn", () => {
  it("goes on with a sentence that the page's end cuts", () => {
    expect(goesOn([ENDED, OPEN], [NEXT, ENDED], paper)).toBe(true);
  });

  it("goes on after a sentence where the pages are one long page", () => {
    expect(goesOn([ENDED], [NEXT], { flows: true })).toBe(true);
  });

  it("goes on after a sentence from a page's foot to the next one's head, where no headline stands", () => {
    expect(goesOn([ENDED], [NEXT], paper)).toBe(true);
    const lower = blockAt("另一栏更低。", [110, 400, 210, 800]);
    expect(goesOn([lower, ENDED], [NEXT], paper)).toBe(false);
    const head = blockAt("云岭头茶开园", [110, 20, 230, 40], { size: 20 });
    expect(goesOn([ENDED], [NEXT, head], paper)).toBe(false);
    const short = blockAt("河湾镇三座便民桥通了。", [0, 400, 100, 500]);
    expect(goesOn([short], [NEXT], paper)).toBe(false);
    expect(goesOn([ENDED], [blockAt("图说", [0, 40, 100, 60])], paper)).toBe(false);
  });

  it.each([
    ["a headline", blockAt("云岭头茶开园", [0, 40, 120, 60], { size: 20 })],
    ["text in another size", blockAt("时通车。", [0, 40, 100, 200], { size: 8 })],
    ["another width", blockAt("时通车。", [0, 40, 300, 200])],
  ])("does not go on with %s", (_, next) => {
    expect(goesOn([OPEN], [next], paper)).toBe(false);
  });

  it("does not go on from nothing or to nothing", () => {
    expect(goesOn([], [NEXT], paper)).toBe(false);
    expect(goesOn([OPEN], [], { flows: true })).toBe(false);
  });
});
