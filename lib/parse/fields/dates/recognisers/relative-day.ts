import { clueAt, eachMatch, type PastEvent, pastEvent, type Recogniser } from "../clue.ts";
import { DATE, MONTH, NUMBER_START, numberOf, YEAR } from "../patterns.ts";

type Lag = NonNullable<PastEvent["lag"]>;

/** Days from the named day to the paper. */
const WORDS: Readonly<Record<string, Lag>> = {
  大前天: [3, 3, 3],
  前天: [2, 2, 2],
  前日: [2, 2, 2],
  昨天: [1, 1, 1],
  昨日: [1, 1, 1],
  昨: [1, 1, 1],
  今天: [0, 0, 0],
  今日: [0, 0, 0],
  今: [0, 0, 0],
  明天: [-1, -1, -1],
  明日: [-1, -1, -1],
  后天: [-2, -2, -2],
};

const WORD = `(?<word>${Object.keys(WORDS).join("|")})`;
const DAY = `(?:(?<year>${YEAR})\\s*年\\s*)?(?:(?<month>${MONTH})\\s*月\\s*)?(?<date>${DATE})\\s*[日号]`;
/** `昨天（6月12日）`, `昨日，6月12日上午`, `今天（14日）` */
const WORD_FIRST = new RegExp(
  `${WORD}(?:上午|下午|晚上?)?\\s*[（(，,]\\s*(?:即|也就是)?\\s*${DAY}`,
  "g",
);
/** `6月12日（昨天）`, `6月12日，也就是昨天` */
const DAY_FIRST = new RegExp(
  `${NUMBER_START}${DAY}\\s*(?:[（(]|[，,]\\s*(?:即|也就是))\\s*${WORD}`,
  "g",
);

/** A relative day with its date beside it, which pins the day of the paper. */
export const readRelativeDays: Recogniser = (unit) => {
  if (unit.story === null) return [];
  return [WORD_FIRST, DAY_FIRST].flatMap((pattern) =>
    eachMatch(unit, pattern, (match, groups) => {
      const lag = WORDS[groups.word ?? ""] ?? null;
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
