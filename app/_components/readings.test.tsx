import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { loadPinyin } from "../../lib/view/pinyin.ts";
import { cutReadings, withShown } from "./readings.tsx";
import { packReadings, unpackReadings } from "./ruby.tsx";
import { RubyText } from "./ruby-text.tsx";

const TEXT = "“赋能”,今年1至8月派出2021人，占26.3%。";
const SHOWN = "“赋能”，今年1至8月派出2021人，占26.3%。";

async function readingsOf(start: number, end: number) {
  return cutReadings(withShown((await loadPinyin())(TEXT), SHOWN), start, end);
}

async function render(start: number, end: number): Promise<string> {
  return renderToStaticMarkup(<RubyText {...packReadings(await readingsOf(start, end))} />);
}

it("sets pinyin over characters, and marks and short numbers between them for vertical text", async () => {
  const html = await render(0, SHOWN.length);
  expect(html).toContain(
    '<span class="quote-open">“</span><ruby>赋<rt>fù</rt>能<rt>néng</rt></ruby>',
  );
  expect(html).toContain('</ruby><span class="upright">1</span><ruby>至');
  expect(html).toContain("</ruby>2021<ruby>人");
});

it.each([
  [0, SHOWN.length],
  [2, 9],
])("shows every character once, from %i to %i", async (start, end) => {
  const html = (await render(start, end)).replace(/<r[pt]>.*?<\/r[pt]>/g, "");
  expect(html.replace(/<[^>]*>/g, "")).toBe(SHOWN.slice(start, end));
});

it("tells readings in two short texts, a character without one and a rare one among them", () => {
  const readings = [
    { text: "“", pinyin: null },
    { text: "海", pinyin: "hǎi" },
    { text: "〇", pinyin: null },
    { text: "𠮷", pinyin: "jí" },
    { text: "3", pinyin: null },
  ];
  const packed = packReadings(readings);
  expect(packed).toEqual({ text: "“海〇𠮷3", pinyin: "hǎi  jí" });
  expect(unpackReadings(packed.text, packed.pinyin)).toEqual(readings);
});
