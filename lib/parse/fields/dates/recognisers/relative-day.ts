import { clueAt, eachMatch, NO_CLUES, pastEvent, type Recogniser, type Unit } from "../clue.ts";
import { RELATIVE_DAYS } from "../data/relative-words.ts";
import { startsOf } from "../marks.ts";
import { DATE, GAP, MONTH, NUMBER_START, numberOf, YEAR } from "../patterns.ts";

const WORD = `(?<word>${Object.keys(RELATIVE_DAYS).join("|")})`;
const DAY = `(?:(?<year>${YEAR})${GAP}年${GAP})?(?:(?<month>${MONTH})${GAP}月${GAP})?(?<date>${DATE})${GAP}[日号]`;
/** `昨天（6月12日）`, `昨日，6月12日上午`, `今天（14日）` */
const WORD_FIRST = new RegExp(
  `${WORD}(?:上午|下午|晚上?)?${GAP}[（(，,]${GAP}(?:即|也就是)?${GAP}${DAY}`,
  "y",
);
/** `6月12日（昨天）`, `6月12日，也就是昨天` */
const DAY_FIRST = new RegExp(
  `${NUMBER_START}${DAY}${GAP}(?:[（(]|[，,]${GAP}(?:即|也就是))${GAP}${WORD}`,
  "y",
);
const BEFORE_WORD = "（(即是";

/** Where a date may begin that a word explains, if any word stands so. */
function datesExplained({ text, marks }: Unit, words: readonly number[]): number[] {
  if (!words.some((at) => at > 0 && BEFORE_WORD.includes(text.charAt(at - 1)))) return [];
  const { years, months, days } = marks;
  return [...new Set([...years, ...months, ...days])].sort((a, b) => a - b);
}

/** A relative day with its date beside it, which pins the day of the paper. */
export const readRelativeDays: Recogniser = (unit) => {
  const words = startsOf(unit.marks, "relative");
  if (unit.story === null || words.length === 0 || unit.marks.days.length === 0) return NO_CLUES;
  const places = [
    { pattern: WORD_FIRST, starts: words },
    { pattern: DAY_FIRST, starts: datesExplained(unit, words) },
  ];
  return places.flatMap(({ pattern, starts }) =>
    eachMatch(unit, starts, pattern, (match, groups) => {
      const lag = RELATIVE_DAYS[groups.word ?? ""] ?? null;
      const date = numberOf(groups.date ?? "");
      const rule = lag?.[1] === 1 ? "yesterday" : "relative-day";
      return clueAt(
        unit,
        match.index,
        match.index + match[0].length,
        rule,
        pastEvent({
          year: groups.year ? numberOf(groups.year) : null,
          month: groups.month ? numberOf(groups.month) : null,
          firstDate: date,
          lag,
        }),
      );
    }),
  );
};
