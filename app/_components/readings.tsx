import { showPunctuation } from "../../lib/text/display.ts";
import type { Reading } from "../../lib/view/pinyin.ts";
import { packReadings } from "./ruby.tsx";
import { RubyText } from "./ruby-text.tsx";
import { VerticalMarks } from "./vertical-marks.tsx";
import { view } from "./view.ts";

/**
 * A printed text, or its part from `start` to `end`: punctuation widened, with pinyin over its
 * characters where the page has it, both with regard to the whole text. Marks and numbers, which have
 * no pinyin, are ready for vertical reading.
 */
export function PrintedText({
  text,
  start = 0,
  end = text.length,
}: {
  text: string;
  start?: number;
  end?: number;
}) {
  const { read } = view();
  const shown = showPunctuation(text);
  if (!read) return <VerticalMarks text={shown.slice(start, end)} />;
  return <RubyText {...packReadings(cutReadings(withShown(read(text), shown), start, end))} />;
}

/** Readings of a text over the same text as shown, which is as long. */
export function withShown(readings: readonly Reading[], shown: string): Reading[] {
  let end = 0;
  return readings.map(({ text, pinyin }) => {
    const start = end;
    end += text.length;
    return { text: shown.slice(start, end), pinyin };
  });
}

/** The readings of a piece of their text, from `start` to `end`. */
export function cutReadings(readings: readonly Reading[], start: number, end: number): Reading[] {
  const cut: Reading[] = [];
  let at = 0;
  for (const { text, pinyin } of readings) {
    const part = text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    if (part !== "") cut.push({ text: part, pinyin });
    at += text.length;
  }
  return cut;
}
