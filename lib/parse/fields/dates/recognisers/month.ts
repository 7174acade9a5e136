import { datesIn } from "../calendar.ts";
import { clueAt, eachMatch, NO_CLUES, pastEvent, type Recogniser } from "../clue.ts";
import { tenseOf } from "../context.ts";
import { YEAR_WORD, YEAR_WORDS } from "../data/year-words.ts";
import { DASH, GAP, MONTH, NUMBER_START, numberOf, YEAR } from "../patterns.ts";
import { isReprint } from "../reprint.ts";
import { isToldDay } from "./told-year.ts";

/** First and last date meant by a part of a month; `end` stands for the month's last day. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  初: [1, 7],
  底: [25, 31],
  末: [25, 31],
  月底: [25, 31],
  中: [11, 20],
};

const MONTHS = new RegExp(
  `(?:(?<word>${YEAR_WORD})的?${GAP}|(?<year>${YEAR})${GAP}年${GAP})?${NUMBER_START}(?:(?<from>${MONTH})${GAP}月?${GAP}${DASH}${GAP})?` +
    `(?<month>${MONTH})${GAP}月(?!龄|薪|供|租|经|球|饼|光|亮|票|嫂|子|刊|度)(?:份)?(?<part>上旬|中旬|下旬|初|底|末|中(?=[，,]|完|举|召))?` +
    String.raw`(?!\s*[\d一二三四五六七八九十廿]+\s*[日号])`,
  "y",
);

/** A stretch that is closed by figures: `今年1至8月，…共`. */
const COUNTED = /^[，,份]?[^。；]{0,30}(?:共|累计|实现|完成|达|增长|同比)/;
const HAPPENED = /^[^。；]{0,40}?(?:了|已|以来|完成|至今|成功)/;

/** A month or part of one: `8月上旬`, `2024年6月末`, `今年6月`, `今年1至8月`. */
export const readMonths: Recogniser = (unit) => {
  if (unit.story === null || !unit.marks.hasMonth) return NO_CLUES;
  return eachMatch(unit, unit.marks.months, MONTHS, (match, groups) => {
    const start = match.index;
    const end = start + match[0].length;
    const month = numberOf(groups.month ?? "");
    const year = groups.year ? numberOf(groups.year) : null;
    const word = groups.word ?? "";
    const shift = YEAR_WORDS[word] ?? null;
    if (word && (shift === null || shift < 0)) {
      return clueAt(unit, start, end, shift === null ? "other-year" : "last-year", {
        kind: "irrelevant",
      });
    }
    if (year !== null && isReprint(unit.text, start, end)) {
      return clueAt(unit, start, end, "reprint", { kind: "irrelevant" });
    }
    const [firstDate, partEnd] = PARTS[groups.part ?? ""] ?? [1, 31];
    const lastDate = Math.min(partEnd, datesIn(month));
    const after = unit.text.slice(end, end + 42);
    const tense = shift === 1 ? "coming" : tenseOf(unit.text, start, end);
    if (year !== null && tense === "past" && isToldDay(unit, start, end))
      return clueAt(unit, start, end, "told-day", { kind: "irrelevant" });
    if (tense === "recurring") return clueAt(unit, start, end, "recurring", { kind: "irrelevant" });
    if (tense === "coming") {
      return clueAt(unit, start, end, "deadline", {
        kind: "coming",
        year,
        shift,
        month,
        date: lastDate,
      });
    }
    const counted = groups.from !== undefined && COUNTED.test(after);
    const strong = groups.part !== undefined || counted || (shift === 0 && HAPPENED.test(after));
    return clueAt(
      unit,
      start,
      end,
      groups.part ? "part-of-month" : "month",
      pastEvent({
        year,
        shift,
        month,
        firstDate: counted ? lastDate : firstDate,
        lastDate,
        strength: strong && tense === "past" ? "strong" : "weak",
      }),
    );
  });
};
