import { expect, it } from "vitest";
import { articleId } from "./article-id.ts";

const body = [{ text: "书店开在河边，周末坐满了人。" }, { text: "GDP增长⻓5%" }];

it("is twelve characters and the same every time", () => {
  expect(articleId("河边书店", body)).toMatch(/^[a-z0-9]{12}$/);
  expect(articleId("河边书店", body)).toBe(articleId("河边书店", body));
});

it("does not see punctuation, blanks, widths, radicals or where paragraphs break", () => {
  const same = [
    { text: "书店开在河边,周末 坐满了人" },
    { text: "ＧＤＰ增长" },
    { text: "长５％。" },
  ];
  expect(articleId("河边 书店", same)).toBe(articleId("河边书店", body));
});

it("sees a changed word", () => {
  expect(articleId("河边书屋", body)).not.toBe(articleId("河边书店", body));
});

it("tells pictures without a body apart by their captions, and no text by them", () => {
  const captions = [{ text: "学生在种树。" }];
  expect(articleId("植树节", [], captions)).not.toBe(articleId("植树节", [], [{ text: "浇水。" }]));
  expect(articleId("河边书店", body, captions)).toBe(articleId("河边书店", body));
});
