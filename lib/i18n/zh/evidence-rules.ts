/** What a followed clue tells, by the parser's slug of its rule. */
const FOLLOWED: Readonly<Record<string, string>> = {
  "address-chain": "逐级写明的地址",
  "full-name": "直写地名全称",
  "short-name": "直写地名简称",
  township: "乡镇街道，可定到区县",
  "relative-word": "当地对自己的称呼",
  "page-home": "本版所在地，由同版各篇共定",
  "printed-date": "原页印有日期",
  "masthead-day": "报头所印日期",
  "page-address": "网址里的日期",
  "full-date": "写明年月日，见报在其后",
  "month-day": "已过去的日子，见报在其后",
  "bare-day": "只写几日，月份由上下文补足",
  month: "提到的月份，见报不早于它",
  "part-of-month": "一月里的一段，见报在其前后",
  "relative-day": "按见报日说的日子",
  yesterday: "按见报日说的“昨天”，见报在次日",
  "started-yesterday": "由期限倒推起始日，见报在次日",
  "leader-activity": "领导活动，按惯例次日见报",
  "official-meeting": "公务会议，按惯例次日见报",
  dateline: "电头所署日期，按惯例次日见报",
  "known-event": "时间已知的大事",
  "awaited-event": "还在筹备的大事，见报在其前",
  "counted-event": "按届数可推出年份",
  season: "时令，可定到几个月",
  "memorial-day": "节日、纪念日，见报在其前后",
  "year-of": "明说这一年",
  "last-year": "说到上一年",
  "annual-result": "年度评选，次年公布",
  "named-year": "活动名里的年份",
  "target-year": "还要达到的年份，见报在其前",
  "document-number": "文号里的年份",
  "year-figures": "全年数字，多在次年公布",
  "year-plan": "年度计划，多在当年年初",
  "plan-years": "规划的起止年份",
  "two-year-season": "跨年的活动",
  "since-year": "起算的年份，见报在其后",
  "told-year": "讲到往事的年份，见报在其后",
  "year-mention": "提到的年份",
  deadline: "往后的期限，见报在其前",
  "comment-form": "评论的体裁",
  "topic-word": "题材用词",
};

/** Why a clue that was seen was not followed. */
const REJECTED: Readonly<Record<string, string>> = {
  company: "公司的名称，不是事发地，不取",
  university: "学校的名称，不是事发地，不取",
  event: "活动的名称，不是事发地，不取",
  affiliation: "受访者的单位，不是事发地，不取",
  "proper-name": "小区、店铺等的名称，不是事发地，不取",
  media: "报社、电视台的名称，不是事发地，不取",
  transport: "线路的名称，不是事发地，不取",
  origin: "人或物的来处，不是事发地，不取",
  elsewhere: "只是提到的外地，不取",
  partner: "合作方所在地，不是事发地，不取",
  list: "与多地并列提到，不取",
  deadline: "往后的期限，不是见报日，不取",
};

/** A sentence for a rule; one this table does not know yet is said in general. */
export function ruleSentence(rule: string, rejected: boolean): string {
  if (rejected) return REJECTED[rule] ?? "见到而未取";
  return FOLLOWED[rule] ?? "据这几个字推得";
}
