import { describe, expect, it } from "vitest";
import { elementRole, markName, propertyRole } from "./mark-names.ts";
import { findMarks } from "./marks.ts";
import { readTree } from "./tree.ts";

const marks = (html: string) =>
  findMarks(html, readTree(html)).map(({ role, span, property }) => [
    role,
    html.slice(...span),
    property,
  ]);

describe("names", () => {
  it.each([
    ["founder-title", "headline"],
    ["founder-introtitle", "kicker"],
    ["founder-content", "body"],
    ["introtitle", "kicker"],
    ["enptitle", "headline"],
    ["enp:content", "body"],
    ["enpic", null],
    ["foundry", null],
    ["title", null],
    ["content", null],
    ["founder-pagenum", null],
    ["my-title", null],
  ])("element %s", (tag, role) => {
    expect(elementRole(tag)).toBe(role);
  });

  it.each([
    ["<!--enpcontent-->", "body", true],
    ["<!--/enpcontent-->", "body", false],
    ["<!--<npm:article-pretitle>-->", "kicker", true],
    ["<!--</npm:article-pretitle>-->", "kicker", false],
  ])("comment %s", (comment, role, opens) => {
    expect(markName(comment)).toEqual({ role, opens });
  });

  it.each(["<!-- content -->", "<!--广告-->", "<!--[if IE]>-->", "<!--/path end-->", "<!---->"])(
    "no mark in %s",
    (comment) => {
      expect(markName(comment)).toBeNull();
    },
  );

  it("of properties", () => {
    expect(propertyRole("founder-date")).toBe("date");
    expect(propertyRole("articleid")).toBeNull();
  });
});

describe("findMarks", () => {
  it("finds elements, comments and properties", () => {
    const html =
      "<founder-title>甲</founder-title><!--enpcontent--><p>乙</p><!--/enpcontent-->" +
      "<!--enpproperty <date>2024-03-05</date><subtitle></subtitle><title><p>丙</p></title>/enpproperty-->";
    expect(marks(html)).toEqual([
      ["headline", "甲</founder-title>", false],
      ["body", "<p>乙</p>", false],
      ["date", "2024-03-05", true],
      ["headline", "<p>丙</p>", true],
    ]);
  });

  it("lets a mark that nothing closes run on", () => {
    expect(marks("<!--enpcontent--><p>乙</p>")).toEqual([["body", "<p>乙</p>", false]]);
  });

  it("finds none in a plain page", () => {
    expect(marks("<h1>甲</h1><!-- 正文 --><p>乙</p>")).toEqual([]);
  });
});
