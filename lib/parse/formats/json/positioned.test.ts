import { describe, expect, it } from "vitest";
import { JsonFault, readValue } from "./positioned.ts";

describe("readValue", () => {
  it("says where each value stands", () => {
    const text = '{"标题": "书店", "n": [1, true, null]}';
    const { node, end } = readValue(text, 0);
    expect(end).toBe(text.length);
    if (node.kind !== "object") throw new Error("it is an object");
    const title = node.fields.get("标题");
    expect(title?.kind === "string" && text.slice(...title.span)).toBe("书店");
    expect(node.fields.get("n")).toMatchObject({
      items: [{ value: 1 }, { value: true }, { value: null }],
    });
  });

  it.each([
    ['"没有完', "a string without its end"],
    ['"两\n行"', "a line end inside a string"],
    ['"\\x41"', "a wrong escape"],
    ["[1 2]", "no ,"],
    ['{"a" 1}', "no :"],
    ["{a: 1}", "no name of a field"],
    ["[1,]", "no value"],
    ["[".repeat(100), "nested deeper than 64"],
    ["", "no value"],
  ])("finds fault with %s", (text, message) => {
    expect(() => readValue(text, 0)).toThrow(JsonFault);
    expect(() => readValue(text, 0)).toThrow(message);
  });
});
