import { readNumeral } from "../../../../text/numerals.ts";
import { addMonths, dateOf, dayOf, monthOf } from "../calendar.ts";
import { clueAt, eachMatch, NO_CLUES, pastEvent, type Recogniser } from "../clue.ts";
import { startsOf } from "../marks.ts";
import { DATE, GAP, MONTH, numberOf } from "../patterns.ts";

const STARTED =
  "(?:启动|拉开序幕|拉开帷幕|拉开大幕|开幕|启幕|揭幕|开启|开始|开展|开馆|开展|举行|推出|亮相)";
const UNTIL = `(?:持续|延续|延长|展出|展期|举办|进行|开放|一直)?[^。；，,]{0,6}[至到](?:今年|明年)?${GAP}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}日`;
const LASTING = `(?:为期|历时|前后|共计?)${GAP}(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3})${GAP}(?<unit>个月|天|日|周)`;
const ORDERS = [`${UNTIL}[^。；]{0,10}?${LASTING}`, `${LASTING}[^。；]{0,10}?${UNTIL}`];
const PATTERNS = ORDERS.map(
  (order) =>
    new RegExp(
      `(?<word>昨天|昨日|昨|今天|今日|今)[^。；]{0,30}?${STARTED}[^。；]{0,16}?${order}`,
      "y",
    ),
);

/** First day of something that ends on `last` (that day included) after a count of days, weeks or months. */
function firstDayOf(last: number, count: number, unit: string): number {
  if (unit === "个月") return addMonths(last + 1, -count);
  return last + 1 - count * (unit === "周" ? 7 : 1);
}

/**
 * The first day by arithmetic: `昨天开展，展期到明年2月28日，前后3个月` began on 12月1日,
 * which was yesterday. Counted in a common year, the year being unknown here.
 */
export const readStartedYesterday: Recogniser = (unit) => {
  if (unit.story === null || !unit.marks.hasMonth) return NO_CLUES;
  const starts = startsOf(unit.marks, "relative");
  return PATTERNS.flatMap((pattern) =>
    eachMatch(unit, starts, pattern, (match, groups) => {
      const last = dayOf(2002, numberOf(groups.month ?? ""), numberOf(groups.date ?? ""));
      const count = readNumeral(groups.count ?? "");
      if (last === null || count === null) return [];
      const first = firstDayOf(last, count, groups.unit ?? "");
      const date = dateOf(first);
      const lag = groups.word?.startsWith("昨") ? 1 : 0;
      return clueAt(
        unit,
        match.index,
        match.index + match[0].length,
        "started-yesterday",
        pastEvent({ month: monthOf(first), firstDate: date, lag: [lag, lag, lag] }),
      );
    }),
  );
};
