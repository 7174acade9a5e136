import { GAP, NUMBER_START, YEAR } from "../patterns.ts";

/** Weights of publication in the year before, the year itself and the year after the one mentioned. */
export type Weights = readonly [before: number, same: number, after: number];

export interface YearRule {
  readonly rule: string;
  /** What stands right before the year, for rules that need it; it is part of the reading. */
  readonly ahead?: RegExp;
  /** From the year on. */
  readonly pattern: RegExp;
  readonly weights: Weights;
  /** Publication cannot be before that year (`past`), after it (`future`), or is not bound (`near`). */
  readonly bound: "past" | "future" | "near";
  /** Nothing but the year is said, so the sentence around it must tell news from a tale. */
  readonly bare?: boolean;
}

const Y = `${NUMBER_START}(?<year>${YEAR})`;
const EVENT_NAME =
  "(?:季|节(?!能|目|约|点|假)|联赛|比赛|大赛|锦标赛|马拉松|公开赛|论坛|峰会|博览会|交易会|展销会|洽谈会|大会|年会|招聘会|活动周|宣传周|宣传月|文化周|主题周|专项行动|晚会|嘉年华|春运|高考|中考|夏令营|开放日)";
const ANNUAL =
  "(?:名单|报告|白皮书|年报(?!道|导)|榜单|评选|考核|获奖|表彰|十佳|先进|优秀|公布|发布|揭晓|出炉|认定|总结)";
const ANNUAL_SHORT = "(?:报告|白皮书|年报(?!道|导)|统计公报|成绩单|十大新闻|年度人物)";

/** `到2035年，基本实现…`: a year to be reached, whatever follows it. */
export const AIMED_AT = /(?<!从[^。；]{0,12})(?:到|至|力争|展望|面向|迈向)\s*$/;

const PLANNED = "(?:计划|[还要]将|将(?=[继全进]|于)|还要|拟|力争|预计|目标|安排)";
/** Steps of a life or of an institution, told at any later time. */
const STEP =
  "(?:入伍|参军|转业|退伍|复员|退休|下岗|毕业|考入|考上|入学|入党|入团|结婚|出生|去世|逝世|病逝|调[到入至任]|分配|创办|创建|始建|创立|成立|诞生|建[校厂村成]|生[，,。]|的?(?:[初早深晚隆寒盛严]?[春夏秋冬][天季日，,的]|一天|那))";

export const YEAR_RULES: readonly YearRule[] = [
  // 2023年是全面贯彻…之年
  {
    rule: "year-of",
    pattern: new RegExp(`${Y}${GAP}年[，,]?是[^。；]{0,60}?(?:之年|一年|年份|周年)`, "y"),
    weights: [0, 5, 0.3],
    bound: "near",
  },
  // 今年（2023年）
  {
    rule: "year-of",
    ahead: /今年[（(]$/,
    pattern: new RegExp(`${Y}${GAP}年?[）)]`, "y"),
    weights: [0, 5, 0],
    bound: "past",
  },
  {
    rule: "last-year",
    ahead: /去年[（(]$/,
    pattern: new RegExp(`${Y}${GAP}年?[）)]`, "y"),
    weights: [0, 0, 5],
    bound: "past",
  },
  {
    rule: "annual-result",
    pattern: new RegExp(`${Y}${GAP}年?度[^。；，\\d]{0,30}?${ANNUAL}`, "y"),
    weights: [0, 0.8, 3],
    bound: "past",
  },
  {
    rule: "annual-result",
    pattern: new RegExp(`${Y}${GAP}年?(?![—\\-–~至])[^。；，\\d《》“”]{0,16}${ANNUAL_SHORT}`, "y"),
    weights: [0, 0.8, 2.5],
    bound: "past",
  },
  {
    rule: "named-year",
    pattern: new RegExp(
      `${Y}${GAP}年?(?![—\\-–~至度])[“‘"]?[^。；，、\\d年]{0,16}?${EVENT_NAME}`,
      "y",
    ),
    weights: [0.3, 3, 0.8],
    bound: "near",
  },
  {
    rule: "target-year",
    ahead: AIMED_AT,
    pattern: new RegExp(`${Y}${GAP}年`, "y"),
    weights: [0.6, 0.4, 0],
    bound: "future",
  },
  {
    rule: "document-number",
    ahead: /[〔[【（(]$/,
    pattern: new RegExp(`${Y}[〕\\]】）)]${GAP}(?:第)?\\d{1,4}号`, "y"),
    weights: [0, 1.2, 0.8],
    bound: "past",
  },
  // figures of a whole year: 2023年,…累计
  {
    rule: "year-figures",
    pattern: new RegExp(
      `${Y}${GAP}年(?!上半年|下半年|[前第]?[一二三四]季度)(?:全年|末|底|，全年)?[，,]?(?:(?!${PLANNED}|今年|去年)[^。；\\d]){0,16}(?:累计|全年|共|实现|完成|总产值|总量|总额|同比)`,
      "y",
    ),
    weights: [0, 0.6, 1.6],
    bound: "past",
  },
  {
    rule: "year-plan",
    pattern: new RegExp(`${Y}${GAP}年[，,]?[^。；，\\d]{0,14}${PLANNED}`, "y"),
    weights: [0.6, 1.5, 0],
    bound: "near",
  },
  // 2023年,我县… looks back, as the running year would be 今年
  {
    rule: "year-figures",
    pattern: new RegExp(`(?<=^|[。；：，,“\\s])${Y}${GAP}年[，,]`, "y"),
    weights: [0, 0.9, 1.3],
    bound: "past",
    bare: true,
  },
  {
    rule: "since-year",
    ahead: /(?:自|从|早在|始于|建于|成立于|创办于|生于|创建于)\s*$/,
    pattern: new RegExp(`${Y}${GAP}年`, "y"),
    weights: [0, 0.3, 0.3],
    bound: "past",
  },
  // 1998年转业回村, 2003年建成的老桥
  {
    rule: "since-year",
    pattern: new RegExp(`${Y}${GAP}年[^，。；\\d]{0,6}?${STEP}`, "y"),
    weights: [0, 0.3, 0.3],
    bound: "past",
  },
  {
    rule: "year-mention",
    pattern: new RegExp(`${Y}${GAP}年(?![来内间龄级])`, "y"),
    weights: [0, 1.3, 1],
    bound: "past",
    bare: true,
  },
];
