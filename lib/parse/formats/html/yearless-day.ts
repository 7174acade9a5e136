import { type Passage, passageOf } from "../../../text/passage.ts";

/** `06-13 09:12 江南晚报`, `江南网 6月13日 09:12`: day and hour with a medium's name and no year. */
const DAY =
  /^(?:[\p{Script=Han}A-Za-z]{2,12}\s+)?(\d{1,2})(?:[-/.]|\s?月\s?)(\d{1,2})日?\s*\d{1,2}[:：]\d{2}(?::\d{2})?(?:\s+\p{Script=Han}{2,12})?$/u;

/** Month and day that a line under a headline says without their year; null on any other line. */
export function yearlessDay(text: string): readonly [month: number, day: number] | null {
  const [, month, day] = text.length <= 40 ? (DAY.exec(text) ?? []) : [];
  return month && day ? [Number(month), Number(day)] : null;
}

/** `2023-06-13`, `2023/0613`, `20230613` in a page's addresses, scripts and foot. */
const WHOLE =
  /(?<!\d)(?:19|20)\d\d(?:[-/.年](\d{1,2})[-/.月](\d{1,2})|[-/]?(\d{2})[-/]?(\d{2}))(?!\d)/gu;

/** The first day of a source that has both year and this month and day: what a line without its year means. */
export function wholeDay(
  source: string,
  [month, day]: readonly [month: number, day: number],
): Passage | null {
  for (const found of source.matchAll(WHOLE)) {
    const [all, longMonth, longDay, shortMonth, shortDay] = found;
    if (Number(longMonth ?? shortMonth) !== month || Number(longDay ?? shortDay) !== day) continue;
    return passageOf(source, [[found.index, found.index + all.length]]);
  }
  return null;
}
