import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadPinyin } from "../../lib/view/pinyin.ts";
import { cutReadings, Readings, withShown } from "./readings.tsx";
import { VerticalMarks } from "./vertical-marks.tsx";

const TEXT = "“赋能”,今年1至8月派出2021人，占26.3%。";
const SHOWN = "“赋能”，今年1至8月派出2021人，占26.3%。";

async function render(start: number, end: number): Promise<string> {
  const readings = withShown((await loadPinyin())(TEXT), SHOWN);
  return renderToStaticMarkup(
    <Readings
      readings={cutReadings(readings, start, end)}
      plain={(text) => <VerticalMarks text={text} />}
    />,
  );
}

it("sets pinyin over characters, and marks and short numbers between them for vertical text", async () => {
  const html = await render(0, SHOWN.length);
  expect(html).toContain("<ruby>赋<rp>(</rp><rt>fù</rt><rp>)</rp></ruby>");
  expect(html).toContain('<span class="quote-open">“</span><ruby>赋');
  expect(html).toContain('</ruby><span class="upright">1</span><ruby>至');
  expect(html).toContain("</ruby>2021<ruby>人");
});

it.each([
  [0, SHOWN.length],
  [2, 9],
])("shows every character once, from %i to %i", async (start, end) => {
  const html = (await render(start, end)).replace(/<(rp|rt)>.*?<\/\1>/g, "");
  expect(html.replace(/<[^>]*>/g, "")).toBe(SHOWN.slice(start, end));
});
