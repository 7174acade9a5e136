import { DisplayLine } from "./display-line.ts";

/** `我区召开安全生产大会`, `牡丹文化节昨日启幕`, `打好蓝天保卫战`: the occasion or the cause of a story. */
const OCCASION =
  /召开|举行|举办|开[幕班赛营考讲工建通]|[闭启落]幕|帷幕|揭[晓牌]|来[我到]|视察|调研|督[导查]|检查|考察|慰问|走[访进]|座谈|大会|会议|现场会|论坛|仪式|庆祝|纪念|周年|日活动|前夕|来临|临近|通报|发布|公布|印发|出台|提[出醒]|首日|倒计时|启[动用]|收官|获批|热议|学习|贯彻|打好|推进|深入|实施|开展|会$/u;
/** `首批四十吨昨日启运`, `园方：已增加照明`, `要求隐患整改不过夜`: what a headline leaves out. */
const DETAIL =
  /^(?:首[批日期班]|预计|其中|要求|重点|建成后|新增|累计|目前|全程|总|最[高低长快]|[平亩日人户]均|奖牌|签约|出动|惠及|途经|部分|多家|现场|双方|记者|致|从.+到|(?:专家|医生|律师|警方|物业|[园校官]方|厂家|\p{Script=Han}{1,8}(?:部|厅|局|委|办|院|公司))[：:称])/u;
/** `柳泉小区消防通道堆物调查`: what kind of piece it is, said below. */
const PIECE = /(?:调查|侧记|纪实|纪事|见闻|观察|扫描|综述|故事|速写|之路|[年天夜月]记)$/u;
/** `全省首例！`: a call to look at what stands below. */
const CALLS = /^[^\s，]{2,6}[！!]$/u;
const BRACKETED = /^[（(].*[)）]$/u;
const ASKS = /[？?]|[为缘]何|如何|怎[么样]|何时|哪[里儿]|谁/u;

/** A line that is longer than its neighbour by more than this, in logarithms, is set smaller and no surer for it. */
const LONGER = 0.6;

/**
 * How much more likely, in log-odds, the upper of two lines set apart leads in to the lower, 引题 over
 * 主题, than the lower explains the upper, 主题 over 副题. The weights are rounded from a regression over
 * pairs of made-up lines.
 */
export function leadsIn(upper: string, lower: string): number {
  const one = new DisplayLine({ text: upper, width: 0, gap: 0 });
  const other = new DisplayLine({ text: lower, width: 0, gap: 0 });
  const longer = Math.log(one.shown / Math.max(1, other.shown));
  let points = 0.4 + 4 * Math.max(-LONGER, Math.min(LONGER, longer));
  if (one.leadsIn) points += 2;
  if (/(?:[，：:]|——)$/u.test(upper)) points += 2;
  if (one.namesKind) points += 3.5;
  if (CALLS.test(upper)) points += 2.5;
  if (OCCASION.test(upper)) points += 1.5;
  // of two lines the louder is the headline
  if (other.hasHalves) points += 1.2;
  if (ASKS.test(lower) || /[！!]/u.test(lower)) points += 0.8;
  if (/[“‘]/u.test(lower)) points += 0.8;
  if (lower.includes("，")) points += 1;
  if (upper.includes("，")) points -= 0.5;
  // what it asks is answered below
  if (ASKS.test(upper)) points -= 0.6;
  // `深山里的邮局`: a thing, and no occasion
  if (upper.includes("的")) points -= 0.7;
  // below it stands what it leaves out
  if (other.followsOn || other.takesPart || BRACKETED.test(lower)) points -= 4;
  if (DETAIL.test(lower)) points -= 2.6;
  if (other.hasFigures) points -= 1;
  if (PIECE.test(lower)) points -= 1;
  if (lower.includes("、")) points -= 1.2;
  return points;
}
