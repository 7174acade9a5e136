import { describe, expect, it } from "vitest";
import type { Block } from "./block.ts";
import { boxAround } from "./shapes.ts";
import { blockAt } from "./testing/block-at.ts";
import { joinWrapped } from "./wrapped-heads.ts";

/** A headline of 20-point lines, flush left unless `middle` says where they are centred. */
function head(lines: readonly string[], middle?: number): Block {
  const printed = lines.map((text, at) => {
    const width = 20 * text.length;
    const left = middle === undefined ? 0 : middle - width / 2;
    const top = 25 * at;
    const box = { left, right: left + width, top, bottom: top + 20 };
    return { ...box, text, base: top + 18, size: 20, vertical: false };
  });
  return {
    ...boxAround(printed),
    lines: printed,
    size: 20,
    body: 10,
    vertical: false,
    display: true,
    verse: false,
  };
}

function joined(block: Block, ...others: Block[]): string[] {
  return joinWrapped(block, [block, ...others]).map((group) =>
    group.map(({ text }) => text).join(""),
  );
}

/** Text 170 points wide: eight characters of a headline. */
const TEXT = blockAt("text", [0, 60, 170, 300]);

describe("joinWrapped", () => {
  it("joins a line that fills the column with the rest of it", () => {
    expect(joined(head(["三座便民桥昨日通", "车两岸不再绕"]), TEXT)).toEqual([
      "三座便民桥昨日通车两岸不再绕",
    ]);
    expect(joined(head(["三座便民桥昨日通", "车两岸不再绕"], 85), TEXT)).toHaveLength(1);
  });

  it("joins a last character or two, whatever is around", () => {
    expect(joined(head(["三座便民桥昨日通", "车"]))).toEqual(["三座便民桥昨日通车"]);
  });

  it("joins a line that meets the gutter before the text beside", () => {
    expect(
      joined(head(["三座便民桥昨", "日通车"]), blockAt("text", [135, 0, 300, 90])),
    ).toHaveLength(1);
  });

  it("joins a quotation cut in two", () => {
    expect(joined(head(["老船工深夜“私闯", "渡口”"]))).toEqual(["老船工深夜“私闯渡口”"]);
  });

  it.each([
    ["a quotation of two lines as long", ["“让渡船多跑几趟", "让乡亲少走弯路”"]],
    ["a quotation that ends with its line", ["“私闯”渡口", "“谁”开"]],
    ["lines as wide as each other", ["三座便民桥昨日通", "两岸村民不再绕行"]],
    ["a line that leaves room for more", ["三座便民桥", "通车了"]],
    ["a shorter line above a longer", ["便民桥通车", "三村不绕路了"]],
  ])("keeps %s", (_, lines) => expect(joined(head(lines), TEXT)).toEqual(lines));

  it("keeps lines far from all text, and running text", () => {
    expect(joined(head(["三座便民桥昨日通", "车两岸不再绕"]))).toHaveLength(2);
    expect(joined({ ...head(["三座便民桥昨日通", "车"]), display: false })).toHaveLength(2);
  });
});
