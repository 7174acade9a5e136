import { readNumeral } from "../../../../text/numerals.ts";
import { dayOf, yearOf, yearSpan } from "../calendar.ts";
import { clueAt, eachMatch, type Groups, NO_CLUES, type Recogniser, type Unit } from "../clue.ts";
import { FESTIVALS, LUNAR_CALENDAR, LUNAR_MONTHS } from "../data/lunar-words.ts";
import { lunarDays } from "../lunar-calendar.ts";
import { startsOf } from "../marks.ts";
import { DATE, GAP, MONTH, NUMBER_START, numberOf } from "../patterns.ts";

const SOLAR = `(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}日`;
const SIGNS = "(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥][鼠牛虎兔龙蛇马羊猴鸡狗猪]?年)?";
const LUNAR_DATE =
  "(?<lunarMonth>[正冬腊二三四五六七八九]|十[一二]?)月(?<lunarDate>初[一二三四五六七八九十]|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]|三十)";
const LUNAR = `(?:${LUNAR_CALENDAR.join("|")})?${SIGNS}${LUNAR_DATE}`;
const FESTIVAL = `(?<festival>${Object.keys(FESTIVALS).join("|")})`;
/** The day itself, not the time before or after it. */
const ITSELF = "(?=[，,。、；（(）)\\s]|当[天日晚]|这一?天|$)";
const BETWEEN = `[（(，,、\\s]{0,4}(?:(?:星期|周|週)[一二三四五六日天])?[）)，,、\\s]{0,4}(?:是|为|即|恰逢|正值|适逢|正是)?(?:我国|中国)?(?:传统)?`;

/** `8月6日，农历七月初六`, `9月10日，中秋节，` */
const SOLAR_FIRST = new RegExp(
  `${NUMBER_START}${SOLAR}${BETWEEN}(?:${LUNAR}|${FESTIVAL}${ITSELF})`,
  "y",
);
/** `农历七月初六（8月6日）`, `除夕（2月9日）` */
const LUNAR_FIRST = new RegExp(
  `(?:${LUNAR}|${FESTIVAL})(?:当[天日])?[（(，,]${GAP}(?:即|也就是|公历|阳历){0,2}${SOLAR}`,
  "y",
);

const WEIGHT = 3;
/** Few papers of the years before were ever put out as text; the calendars agree every nineteen years. */
const FIRST_LIKELY = 2005;

function lunarDateOf({
  festival,
  lunarMonth,
  lunarDate,
}: Groups): readonly [number, number] | null {
  if (festival) return FESTIVALS[festival] ?? null;
  const month = LUNAR_MONTHS[lunarMonth ?? ""] ?? readNumeral(lunarMonth ?? "");
  const date = readNumeral((lunarDate ?? "").replace("初", ""));
  return month === null || date === null ? null : [month, date];
}

/** The years in which both calendars give the same day. */
function yearsOf(groups: Groups): number[] {
  const lunar = lunarDateOf(groups);
  if (!lunar) return [];
  const month = numberOf(groups.month ?? "");
  const date = numberOf(groups.date ?? "");
  const days = lunarDays(...lunar).filter((day) => day === dayOf(yearOf(day), month, date));
  return days.map(yearOf);
}

function readPattern(unit: Unit, starts: readonly number[], pattern: RegExp) {
  return eachMatch(unit, starts, pattern, (match, groups) => {
    const years = yearsOf(groups);
    if (years.length === 0) return NO_CLUES;
    return clueAt(unit, match.index, match.index + match[0].length, "lunar-day", {
      kind: "era",
      key: `lunar day ${years.join()}`,
      windows: years.map((year) => {
        const [from, to] = yearSpan(year);
        return { from, to, weight: year < FIRST_LIKELY ? WEIGHT - 1 : WEIGHT };
      }),
      notBefore: null,
      notAfter: null,
    });
  });
}

/** A day named in both calendars, which agree in one year out of nineteen or so. */
export const readLunarDays: Recogniser = (unit) => {
  const words = startsOf(unit.marks, "lunar");
  if (words.length === 0 || !unit.marks.hasMonth) return NO_CLUES;
  return [
    ...readPattern(unit, unit.marks.months, SOLAR_FIRST),
    ...readPattern(unit, words, LUNAR_FIRST),
  ];
};
