import { expect, it } from "vitest";
import { isHtml } from "./is-html.ts";

it.each([
  "<!DOCTYPE html><html><body></body></html>",
  "\n<html><head><title>甲</title></head></html>",
  "<HTML><BODY>甲</BODY></HTML>",
  "<founder-title>老街开门</founder-title>",
  "<!--enpcontent--><p>甲</p><!--/enpcontent-->",
  "<p>甲</p>",
  "甲&nbsp;乙<br>丙",
  "老街开门<br>记者 骆平<br>清晨<br>",
  "<h1>甲</h1>\n<p>乙</p>",
  "老街开门<br>\n清晨五点，巡护员老周推开窗。<br />\n",
])("%s is HTML", (text) => {
  expect(isHtml(text)).toBe(true);
});

it.each([
  "",
  "老街开门\n清晨五点，巡护员老周推开窗。",
  "3 < 5，而 5 > 3。",
  "他在纸上写下 <p> 两个字。",
  "用 <br> 换行，再用 <br> 换一行。",
  '{"title":"甲","body":"<p>乙</p>"}',
  '[{"title":"<b>甲</b>"}]',
  "AT&T 与 R&D",
  "<<老街>>开门",
])("%j is not", (text) => {
  expect(isHtml(text)).toBe(false);
});
