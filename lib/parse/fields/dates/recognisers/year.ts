import { yearSpan } from "../calendar.ts";
import { type Clue, clueAt, type Era, eachMatch, type Recogniser, type Unit } from "../clue.ts";
import { DASH, NUMBER_START, numberOf, YEAR } from "../patterns.ts";

/** Weights of publication in the year before, the year itself and the year after the one mentioned. */
type Weights = readonly [before: number, same: number, after: number];

interface YearRule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly weights: Weights;
  /** Publication cannot be before that year (`past`), after it (`future`), or is not bound (`near`). */
  readonly bound: "past" | "future" | "near";
}

const Y = `${NUMBER_START}(?<year>${YEAR})`;
const EVENT_NAME =
  "(?:季|节(?!能|目|约|点|假)|联赛|比赛|大赛|锦标赛|马拉松|公开赛|论坛|峰会|博览会|交易会|展销会|洽谈会|大会|年会|招聘会|活动周|宣传周|宣传月|文化周|主题周|专项行动|晚会|嘉年华|春运|高考|中考|夏令营|开放日)";
const ANNUAL =
  "(?:名单|报告|白皮书|年报|榜单|评选|考核|获奖|表彰|十佳|先进|优秀|公布|发布|揭晓|出炉|认定|总结)";
const ANNUAL_SHORT = "(?:报告|白皮书|年报|统计公报|成绩单|十大新闻|年度人物)";

const RULES: readonly YearRule[] = [
  // 2023年是全面贯彻…之年
  {
    rule: "year-of",
    pattern: new RegExp(`${Y}\\s*年[，,]?是[^。；]{0,60}?(?:之年|一年|年份|周年)`, "g"),
    weights: [0, 5, 0.3],
    bound: "near",
  },
  // 今年（2023年）
  {
    rule: "year-of",
    pattern: new RegExp(`今年[（(]${Y}\\s*年?[）)]`, "g"),
    weights: [0, 5, 0],
    bound: "past",
  },
  {
    rule: "last-year",
    pattern: new RegExp(`去年[（(]${Y}\\s*年?[）)]`, "g"),
    weights: [0, 0, 5],
    bound: "past",
  },
  {
    rule: "annual-result",
    pattern: new RegExp(`${Y}\\s*年?度[^。；，\\d]{0,30}?${ANNUAL}`, "g"),
    weights: [0, 0.8, 3],
    bound: "past",
  },
  {
    rule: "annual-result",
    pattern: new RegExp(`${Y}\\s*年?(?![—\\-–~至])[^。；，\\d《》“”]{0,16}${ANNUAL_SHORT}`, "g"),
    weights: [0, 0.8, 2.5],
    bound: "past",
  },
  {
    rule: "named-year",
    pattern: new RegExp(
      `${Y}\\s*年?(?![—\\-–~至度])[“‘"]?[^。；，、\\d年]{0,16}?${EVENT_NAME}`,
      "g",
    ),
    weights: [0.3, 3, 0.8],
    bound: "near",
  },
  {
    rule: "target-year",
    pattern: new RegExp(`(?<!从[^。；]{0,12})(?:到|至|力争|展望|面向|迈向)\\s*${Y}\\s*年`, "g"),
    weights: [0.6, 0.4, 0],
    bound: "future",
  },
  {
    rule: "document-number",
    pattern: new RegExp(`[〔\\[【（(]${Y}[〕\\]】）)]\\s*(?:第)?\\d{1,4}号`, "g"),
    weights: [0, 1.2, 0.8],
    bound: "past",
  },
  // figures of a whole year: 2023年,…累计
  {
    rule: "year-figures",
    pattern: new RegExp(
      `${Y}\\s*年(?:全年|末|底|，全年)?[，,]?[^。；\\d]{0,16}(?:累计|全年|共|实现|完成|总产值|总量|总额|同比)`,
      "g",
    ),
    weights: [0, 0.6, 1.6],
    bound: "past",
  },
  {
    rule: "year-plan",
    pattern: new RegExp(
      `${Y}\\s*年[，,]?[^。；，\\d]{0,14}(?:计划|将(?=[继全进]|于)|拟|力争|预计|目标|安排)`,
      "g",
    ),
    weights: [0.6, 1.5, 0],
    bound: "near",
  },
  // 2023年,我县… looks back, as the running year would be 今年
  {
    rule: "year-figures",
    pattern: new RegExp(`(?<=^|[。；：，,“\\s])${Y}\\s*年[，,]`, "g"),
    weights: [0, 0.9, 1.3],
    bound: "past",
  },
  {
    rule: "since-year",
    pattern: new RegExp(`(?:自|从|早在|始于|建于|成立于|创办于|生于|创建于)\\s*${Y}\\s*年`, "g"),
    weights: [0, 0.3, 0.3],
    bound: "past",
  },
  {
    rule: "year-mention",
    pattern: new RegExp(`${Y}\\s*年(?![来内间龄级])`, "g"),
    weights: [0, 1.3, 1],
    bound: "past",
  },
];

const TURN_OF_YEAR = 61;

function eraOf(year: number, weights: Weights, bound: YearRule["bound"], key: string): Era {
  const windows = weights.flatMap((weight, index) => {
    const [from, to] = yearSpan(year + index - 1);
    return weight > 0 ? [{ from, to, weight }] : [];
  });
  const [first, last] = yearSpan(year);
  return {
    kind: "era",
    key,
    windows,
    // In the last weeks of a year the next one is named already: 2024年元旦将至.
    notBefore: bound === "past" ? first - TURN_OF_YEAR : null,
    notAfter: bound === "future" ? last : null,
  };
}

/** Years before it are memories in any page that exists as text. */
const OLDEST = 1995;

/** `到2035年，基本实现…`: a year to be reached, whatever follows it. */
const AIMED_AT = /(?<!从[^。；]{0,12})(?:到|至|力争|展望|面向|迈向)\s*$/;

/** A date follows, so that another recogniser reads it whole. */
const DATE_FOLLOWS = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月/;

function readRule(unit: Unit, { rule, pattern, weights, bound }: YearRule): Clue[] {
  return eachMatch(unit, pattern, (match, groups) => {
    const end = match.index + match[0].length;
    if (!groups.year || DATE_FOLLOWS.test(unit.text.slice(end))) return [];
    if (
      bound !== "future" &&
      AIMED_AT.test(unit.text.slice(Math.max(0, match.index - 24), match.index))
    )
      return [];
    const year = numberOf(groups.year);
    if (year < OLDEST) return [];
    return clueAt(unit, match.index, end, rule, eraOf(year, weights, bound, `${rule} ${year}`));
  });
}

const YEARS = new RegExp(
  `${NUMBER_START}(?<from>${YEAR})\\s*年?\\s*${DASH}\\s*(?<to>${YEAR})(?<after>\\s*年|学年|赛季)?`,
  "g",
);

/** `2021—2022惠民季` runs over a winter; `2023—2025年` is a plan that begins about then. */
function readYearRanges(unit: Unit): Clue[] {
  return eachMatch(unit, YEARS, (match, groups) => {
    const from = numberOf(groups.from ?? "");
    const to = numberOf(groups.to ?? "");
    if (to <= from) return [];
    const end = match.index + match[0].length;
    const [first] = yearSpan(from);
    const [, last] = yearSpan(to);
    const winter = to === from + 1;
    const windows = winter
      ? [{ from: first + 181, to: last - 184, weight: 3 }]
      : [{ from: first - 90, to: first + 540, weight: 0.8 }];
    const rule = winter ? "two-year-season" : "plan-years";
    return clueAt(unit, match.index, end, rule, {
      kind: "era",
      key: `${rule} ${from}`,
      windows,
      notBefore: winter ? first : null,
      notAfter: winter ? null : last + 365,
    });
  });
}

/** Years named in stories, each with what its wording says about the year of the paper. */
export const readYears: Recogniser = (unit) =>
  unit.story === null
    ? []
    : [...RULES.flatMap((rule) => readRule(unit, rule)), ...readYearRanges(unit)];
