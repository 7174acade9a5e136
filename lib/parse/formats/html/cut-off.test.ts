import { describe, expect, it } from "vitest";
import { sayCutOff } from "./cut-off.ts";
import { readPage } from "./page.ts";

const WHOLE =
  '<html><head><title>老街</title></head><body><div class="nav"><a href="1">首页</a></div><div class="article"><h1>老街重新开门</h1><p>老街昨天重新开门迎客，二十家老字号回到原来的铺面。</p><p>“门板还是原来的门板。”酱园的掌柜方志坚说。</p></div><div class="foot">河西网</div></body></html>';
const said = (html: string) => sayCutOff(readPage(html));
const upTo = (words: string, more = 0) =>
  WHOLE.slice(0, WHOLE.indexOf(words) + words.length + more);

describe("sayCutOff", () => {
  it.each([
    ["a sentence", upTo("回到原来"), "回到原来"],
    ["a box behind its paragraph", upTo("的铺面。</p>"), "的铺面。"],
    ["a headline", upTo("老街重新"), "老街重新"],
    ["a tag", upTo("的铺面。</p><"), "的铺面。"],
    ["an attribute", upTo('<div class="fo'), "志坚说。"],
    ["a comment", `${upTo("的铺面。</p>")}<!-- 广`, "的铺面。"],
    ["an entity", `${upTo("二十家")}&nb`, "二十家"],
    ["a script", `${upTo("的铺面。</p>")}<script>var a = 1;`, "的铺面。"],
  ])("tells of a page that ends in %s", (_, html, words) => {
    expect(said(html)).toMatch(/^the page is cut off behind “….*”; what stands before is read$/u);
    expect(said(html)).toContain(words);
  });

  it("tells of a marked body without its end, of paragraphs without end tags", () => {
    const text = "<p>老街昨天重新开门迎客，二十家老字号";
    expect(said(`<!--enpcontent-->${text}`)).toContain("二十家老字号”");
    expect(said(`<html><body>${text}`)).toContain("二十家老字号”");
  });

  it.each([
    ["a whole page", WHOLE],
    ["one whose document is not closed", upTo("河西网</div>")],
    ["one whose boxes are not closed", `${upTo("志坚说。</p>")}</body></html>`],
    [
      "old markup without end tags",
      "<html><body><p>老街昨天重新开门迎客，二十家老字号回来了。<p>掌柜方志坚说。",
    ],
    ["old markup that ends in its imprint", "<html><body><p>老街开门了。<p>河西网 版权所有"],
    [
      "a closed page with an open paragraph",
      "<html><body><p>老街开门迎客，二十家老字号</body></html>",
    ],
    ["a fragment", "<h1>老街重新开门</h1><p>老街昨天重新开门迎客，二十家老字号回来了。</p>"],
    ["a fragment of lines", "老街重新开门<br>老街昨天重新开门迎客，二十家老字号"],
    ["a sign of less", "<p>老街的人少于三百人，即 n < 300</p>"],
    ["nothing", ""],
  ])("says nothing of %s", (_, html) => {
    expect(said(html)).toBeNull();
  });
});
