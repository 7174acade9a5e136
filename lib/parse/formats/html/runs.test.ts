import { describe, expect, it } from "vitest";
import { readBlocks } from "./blocks.ts";
import { readTree } from "./tree.ts";

const texts = (html: string) => readBlocks(html, readTree(html)).map(({ passage }) => passage.text);

describe("text as a browser shows it", () => {
  it.each([
    ["<p>　　老街开门</p>", "老街开门"],
    ["<p>&nbsp;&nbsp;&nbsp;&nbsp;老街开门&nbsp;</p>", "老街开门"],
    ["<p>老街\n    开门</p>", "老街开门"],
    ["<p>the old\n  street</p>", "the old street"],
    ["<p>老街<b>开</b>门</p>", "老街开门"],
    ["<p>记者&nbsp;骆平&nbsp;&nbsp;方舟</p>", "记者 骆平 方舟"],
    ["<p>抓好整治　浓厚氛围</p>", "抓好整治　浓厚氛围"],
    ["<p>&ldquo;开门&rdquo;&#8212;&#x4f60;</p>", "“开门”—你"],
    ["<p>老\u200b街</p>", "老街"],
    ["<h1>湿地添新客<br>群众有福气</h1>", "湿地添新客 群众有福气"],
    ["<p>3 &lt; 5</p>", "3 < 5"],
  ])("%s", (html, expected) => {
    expect(texts(html)).toEqual([expected]);
  });

  it.each([
    "<script>var a = '老街';</script>",
    "<style>p{}</style>",
    "<p>&nbsp;</p>",
    "<!-- 老街 -->",
    "<select><option>老街</option></select>",
  ])("shows nothing of %s", (html) => {
    expect(texts(html)).toEqual([]);
  });

  it("cuts at blocks and line breaks, not at inline elements", () => {
    expect(texts("<div>甲<span>乙</span><br>丙<p>丁</p>戊</div>")).toEqual([
      "甲乙",
      "丙",
      "丁",
      "戊",
    ]);
  });

  it("cuts at an indent in mid-line, after a sentence's end alone", () => {
    expect(texts("<td>　　甲了。　　“乙了。”&nbsp;&nbsp;&nbsp;&nbsp;丙　　丁</td>")).toEqual([
      "甲了。",
      "“乙了。”",
      "丙 丁",
    ]);
    expect(texts("<h1>甲了！　　乙</h1>")).toEqual(["甲了！ 乙"]);
  });

  it("knows where every character stood", () => {
    const html = "<p>　　&ldquo;老街&rdquo;<b>开</b>\n门，&nbsp;共&#50;家</p>";
    const [block] = readBlocks(html, readTree(html));
    const { text, pieces } = block?.passage ?? { text: "", pieces: [] };
    expect(text).toBe("“老街”开门， 共2家");
    const said = pieces.map(({ at, span, length }) => [
      text.slice(at, at + (length ?? span[1] - span[0])),
      html.slice(...span),
    ]);
    expect(said).toEqual([
      ["“", "&ldquo;"],
      ["老街", "老街"],
      ["”", "&rdquo;"],
      ["开", "开"],
      ["门，", "门，"],
      [" ", "&nbsp;"],
      ["共", "共"],
      ["2", "&#50;"],
      ["家", "家"],
    ]);
  });
});
