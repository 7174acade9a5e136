import { describe, expect, it } from "vitest";
import { type ElementNode, elementsOf, readTree } from "./tree.ts";

const tagsOf = (html: string) => elementsOf(readTree(html)).map(({ tag }) => tag);

function depthOf(element: ElementNode): number {
  let depth = 0;
  for (let at = element.parent; at; at = at.parent) depth++;
  return depth;
}

const deepest = (html: string) => Math.max(...elementsOf(readTree(html)).map(depthOf));

/** The words of a page as its tree has them, parted where an element begins or ends. */
function wordsOf(html: string): string[] {
  const found: string[] = [];
  const visit = ({ children }: ElementNode) => {
    for (const child of children) {
      if (child.kind === "text") found.push(child.entity ?? html.slice(...child.span));
      else if (child.kind === "element") visit(child);
    }
  };
  visit(readTree(html));
  return found;
}

describe("a page nested deeper than any needs", () => {
  it.each(["div", "b", "x-y", "svg", "noscript", "h2", "ul", "a"])(
    "has few levels of <%s>",
    (tag) => {
      expect(deepest(`<${tag}>`.repeat(5000))).toBeLessThan(360);
    },
  );

  it("keeps its words and where they stand, and its lines", () => {
    const box = '<div class="甲" title=\'>"\'>';
    const inside = "老街<b>开</b>门&amp;迎客。<br>一<p>二</p><p>三";
    const html = `${box.repeat(1000)}${inside}${"</div>".repeat(1000)}四`;
    expect(wordsOf(html)).toEqual(["老街", "开", "门", "&", "迎客。", "一", "二", "三", "四"]);
    expect(tagsOf(html).filter((tag) => tag !== "div")).toEqual(["br", "p", "p"]);
  });

  it("goes on behind the deep part where it was before it", () => {
    const html = `<main><div>${"<div>".repeat(900)}一${"</div>".repeat(901)}<h1>二</h1></main><p>三</p>`;
    const [heading, last] = elementsOf(readTree(html)).filter(({ tag }) => /^(?:h1|p)$/u.test(tag));
    expect([heading?.parent?.tag, last?.parent?.tag]).toEqual(["main", "#root"]);
    expect(html.slice(last?.start, last?.end)).toBe("<p>三</p>");
  });

  it("hides what a page hides", () => {
    const html = `${"<div>".repeat(2000)}<script>if (a<b) 一()</script><style>p{}</style>二`;
    expect(tagsOf(html).slice(-2)).toEqual(["script", "style"]);
    expect(wordsOf(html).at(-1)).toBe("二");
  });
});

describe("an ordinary page", () => {
  it("keeps all its boxes", () => {
    const html = `${"<div>".repeat(290)}<b>一</b>${"</div>".repeat(290)}`;
    expect(tagsOf(html)).toHaveLength(291);
    expect(deepest(html)).toBe(291);
  });

  it("may have any number of boxes beside each other, closed or not", () => {
    expect(tagsOf("<div></div>".repeat(2000))).toHaveLength(2000);
    expect(tagsOf("<p>一".repeat(2000))).toHaveLength(2000);
    expect(tagsOf("<input>".repeat(2000))).toHaveLength(2000);
  });

  it("may close more than it opens", () => {
    expect(wordsOf(`${"</div>".repeat(2000)}<div>一</div></div>二`)).toEqual(["一", "二"]);
  });
});
