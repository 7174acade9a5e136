import { Fragment, type ReactNode } from "react";
import type { Reading } from "../../lib/view/pinyin.ts";

/** A stretch of characters that are read, or of what is not: marks, figures, Latin letters. */
interface Run {
  readonly start: number;
  readonly isRead: boolean;
  readonly readings: readonly Reading[];
}

function runsOf(readings: readonly Reading[]): Run[] {
  const runs: { start: number; isRead: boolean; readings: Reading[] }[] = [];
  let end = 0;
  for (const reading of readings) {
    const last = runs.at(-1);
    const isRead = reading.pinyin !== null;
    if (last?.isRead === isRead) last.readings.push(reading);
    else runs.push({ start: end, isRead, readings: [reading] });
    end += reading.text.length;
  }
  return runs;
}

/** Characters under their pinyin, one `<ruby>` for all up to the next mark; `plain` shows what has none. */
export function Readings({
  readings,
  plain,
}: {
  readings: readonly Reading[];
  plain: (text: string) => ReactNode;
}) {
  return runsOf(readings).map(({ start, isRead, readings }) => {
    if (!isRead)
      return <Fragment key={start}>{plain(readings.map(({ text }) => text).join(""))}</Fragment>;
    let end = start;
    return (
      <ruby key={start}>
        {readings.flatMap(({ text, pinyin }) => {
          end += text.length;
          return [text, <rt key={end}>{pinyin}</rt>];
        })}
      </ruby>
    );
  });
}

/** The unit of which `unpackReadings` knows the reading without being told where it ends. */
const CHARACTER = /\p{Script=Han}/u;

/**
 * Readings as two short texts: the text, and the pinyin of each of its Chinese characters, a blank
 * between, nothing for one that has none.
 */
export function packReadings(readings: readonly Reading[]): { text: string; pinyin: string } {
  const pinyin = readings.flatMap((reading) =>
    reading.pinyin === null
      ? [...reading.text].filter((character) => CHARACTER.test(character)).map(() => "")
      : [reading.pinyin],
  );
  return { text: readings.map(({ text }) => text).join(""), pinyin: pinyin.join(" ") };
}

/** Undoes `packReadings`. */
export function unpackReadings(text: string, pinyin: string): Reading[] {
  const each = pinyin.split(" ");
  let at = 0;
  return [...text].map((character) => ({
    text: character,
    pinyin: CHARACTER.test(character) ? each[at++] || null : null,
  }));
}
