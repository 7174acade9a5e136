import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { VerticalMarks } from "./vertical-marks.tsx";

const render = (text: string) => renderToStaticMarkup(<VerticalMarks text={text} />);
const upright = (text: string) =>
  [...render(text).matchAll(/class="upright">(\d+)</g)].map(([, digits]) => digits);

it("marks quotation marks by what they become in vertical text", () => {
  expect(render("“赋‘能’”")).toBe(
    '<span class="quote-open">“</span>赋<span class="inner-open">‘</span>能' +
      '<span class="inner-close">’</span><span class="quote-close">”</span>',
  );
});

it("leaves an apostrophe alone", () => {
  expect(render("It’s")).toBe("It’s");
});

it.each([
  ["1至8月", ["1", "8"]],
  ["12月1日", ["12", "1"]],
  ["共49家、5000人", ["49"]],
  ["1,335字，26.3万，9:30，70%，2021年，A4纸", []],
])("stands numbers of one or two digits upright: %s", (text, digits) => {
  expect(upright(text)).toEqual(digits);
});

it("neither adds nor loses a character", () => {
  const text = "“今年1至8月”，共派出16人，占26.3%。";
  expect(render(text).replace(/<[^>]*>/g, "")).toBe(text);
});
