/** What the parameters of an address take, by the rule that refused a value. */
const PERIOD = "2023、2023-06 或 2023-06-13 这样的年、月、日";
const names = (what: string, [longest, most]: readonly string[]) =>
  `不超过 ${longest} 个字的${what}，可重复，最多 ${most} 个`;

export const takes = {
  place: ([most]: readonly string[]) => `六位行政区划代码，如 330903，可重复，最多 ${most} 个`,
  /** The page names them after this. */
  topic: (_: readonly string[]) => "以下题材之一，可重复",
  section: (limits: readonly string[]) => names("栏目名", limits),
  paper: (limits: readonly string[]) => names("报名", limits),
  author: (limits: readonly string[]) => names("署名", limits),
  date: (_: readonly string[]) => `一个日期：${PERIOD}`,
  from: (_: readonly string[]) => `一个起始日期：${PERIOD}`,
  to: (_: readonly string[]) => `一个截止日期：${PERIOD}`,
  q: ([longest]: readonly string[]) => `一条不超过 ${longest} 个字的检索词`,
  sort: (_: readonly string[]) => "以下排序之一",
  page: ([last]: readonly string[]) => `1 到 ${last} 的整数`,
  "lone-date": (_: readonly string[]) => "一个日期；给了 date，就不能再给 from 或 to",
  ordered: ([to]: readonly string[]) => `不晚于 to（${to}）的日期`,
  code: (_: readonly string[]) => "六位行政区划代码，如 330903",
  year: (_: readonly string[]) => "四位数的年份，如 2023",
  day: (_: readonly string[]) => "某一天，写作 2023-06-13",
  view: (values: readonly string[]) =>
    values.length > 1 ? `以下之一：${values.join("、")}` : values.join(""),
} as const;
