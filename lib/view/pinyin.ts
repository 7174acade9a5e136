import type { pinyin } from "../text/readings.ts";

/** A stretch of text with its reading; without one, punctuation, figures and Latin letters. */
export interface Reading {
  readonly text: string;
  readonly pinyin: string | null;
}

/** Cuts a text in its characters and says how each is read. */
export type Read = (text: string) => readonly Reading[];

let loading: Promise<Read> | undefined;

async function load(): Promise<Read> {
  const library = await import("../text/readings.ts");
  return (text) => readWith(library.pinyin, text);
}

/**
 * Readings by pinyin-pro's dictionary of words, so that a character with several is read as its
 * words are: 银行 yínháng, 行走 xíngzǒu. Tones are those of each character alone (GB/T 16159), as
 * textbooks print them. The dictionary is loaded when the first page asks for it.
 */
export function loadPinyin(): Promise<Read> {
  loading ??= load();
  return loading;
}

const HAN = /^\p{Script=Han}$/u;

function readWith(library: typeof pinyin, text: string): Reading[] {
  const readings: Reading[] = [];
  for (const { origin, result, isZh } of library(text, { type: "all", toneSandhi: false })) {
    const last = readings.at(-1);
    if (isZh && HAN.test(origin)) readings.push({ text: origin, pinyin: result });
    else if (last?.pinyin === null)
      readings[readings.length - 1] = { text: last.text + origin, pinyin: null };
    else readings.push({ text: origin, pinyin: null });
  }
  return readings;
}
