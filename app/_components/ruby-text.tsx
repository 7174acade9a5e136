"use client";

import { Readings, unpackReadings } from "./ruby.tsx";
import { VerticalMarks } from "./vertical-marks.tsx";

/**
 * Running text under its pinyin. The page is made whole on the server; what React needs to know of
 * it again is told as two short texts rather than as an element for every character, which is many
 * times as long as the story itself.
 */
export function RubyText({ text, pinyin }: { text: string; pinyin: string }) {
  return (
    <Readings
      readings={unpackReadings(text, pinyin)}
      plain={(part) => <VerticalMarks text={part} />}
    />
  );
}
