import { expect, test } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { editPassage } from "./edit-passage.ts";
import { hasMarkup, markupEdits } from "./strip-markup.ts";

const read = (text: string) =>
  editPassage(passageOf(text, [[0, text.length]]), markupEdits(text)).map((each) => each.text);

test.each([
  ["<p>今日晴。</p><p>明日雨。</p>", ["今日晴。", "明日雨。"]],
  ["今日<strong>晴</strong>。<br>明日雨。", ["今日晴。", "明日雨。"]],
  ["<style>p{}</style>今日晴。<script>a<b>c", ["今日晴。"]],
  ["<p>&#20170;日&nbsp;晴 &unknown; &#0;</p>", ["今日 晴 &unknown; &#0;"]],
  ["<!-- 注 --><p> </p>", []],
])("%s says %j", (text, paragraphs) => {
  expect(hasMarkup(text)).toBe(true);
  expect(read(text)).toEqual(paragraphs);
});

test.each(["气温<5℃，风力>3级", "<今日河东>", "a < b > c", "《<〉》", "<", "1<2>"])(
  "%s is no markup",
  (text) => {
    expect(hasMarkup(text)).toBe(false);
  },
);
