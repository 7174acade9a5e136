import { describe, expect, it } from "vitest";
import { withoutGuests } from "./boxes.ts";
import { readPage } from "./page.ts";

const STORY =
  "老街昨天重新开门迎客，二十家老字号回到原来的铺面，酱园、茶馆和书场都在其中，修缮历时三年，青砖一块一块编号，拆下来又砌回去。";
const ASIDE = "链接：老街长四百米，是河西最早的商业街，沿街有铺面七十多间。";

const kept = (box: string) =>
  withoutGuests(readPage(`<p>${STORY}</p>${box}<p>${STORY}</p>`).blocks, 0).length;

describe("withoutGuests", () => {
  it("keeps paragraphs that a story sets in a box", () => {
    expect(kept(`<div class="related"><p>${ASIDE}</p></div>`)).toBe(3);
    expect(kept(`<div class="vote"><p>${ASIDE}</p></div>`)).toBe(3);
  });

  it.each([
    `<div class="related"><h3>相关阅读</h3><p>${ASIDE}</p></div>`,
    `<div class="related"><p><a href="1">夜班公交延到零点</a>${ASIDE}</p></div>`,
    '<div class="vote"><p>老街该不该通车？</p><p>该</p><p>不该</p></div>',
    `<div class="comments"><p>${ASIDE}</p></div>`,
  ])("leaves out %s", (box) => {
    expect(kept(box)).toBe(2);
  });
});
