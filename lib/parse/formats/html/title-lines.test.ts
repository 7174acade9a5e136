import { describe, expect, it } from "vitest";
import { titleLines } from "./title-lines.ts";
import { readTree } from "./tree.ts";

const found = (html: string) =>
  [...titleLines(html, readTree(html))].map(({ start, end }) =>
    html.slice(start, end).replace(/<[^>]*>/gu, ""),
  );

const span = (text: string) => `<span class="title1">${text}</span>`;

describe("titleLines", () => {
  it.each([
    ["alone", `<p> ${span("老街")}&nbsp;</p>`, ["老街"]],
    ["between breaks", `<div>县里的书<br>${span("老街")}<br>印了三千册</div>`, ["老街"]],
    ["before a block", `<div>${span("老街")}<p>印了三千册</p></div>`, ["老街"]],
    ["side by side", `<p>${span("老街")}${span("新桥")}</p>`, ["老街", "新桥"]],
  ])("are spans %s", (_, html, lines) => expect(found(html)).toEqual(lines));

  it.each([
    ["after words", `<p>他的书叫${span("老街")}</p>`],
    ["before words", `<p>${span("老街")}印了三千册</p>`],
    ["beside words in bold", `<p><b>他的书叫</b><i>${span("老街")}</i></p>`],
    ["side by side among words", `<p>他的书叫${span("老街")}${span("新桥")}，</p>`],
    ["of another name", '<p><span class="title">老街</span></p>'],
  ])("are no spans %s", (_, html) => expect(found(html)).toEqual([]));
});
