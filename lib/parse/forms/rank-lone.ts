import type { Line } from "../lines.ts";
import { DisplayLine } from "./display-line.ts";
import { rankLines } from "./headline.ts";
import { headlineAt, leadsInTo } from "./lead-in.ts";

/** From these points on two lines are of two ranks, and no headline broken in two. */
const CLEAR = 1.5;
/** In ems: what opens with `让` and is no longer goes on below. */
const OPEN_CLAUSE = 9;
/** In ems: the longest line of a couplet; of so short ones nothing but their length is asked. */
const COUPLET = 9;
const SHORT_COUPLET = 6;

/**
 * Ranks the display lines of an article that stands by itself: gives where its headline is, `[from, to)`, by what
 * the words of its lines say of each other. `areWhole`: no line can be a half of another.
 */
export function rankLone(lines: readonly Line[], areWhole: boolean): readonly [number, number] {
  const display = lines.map((line) => new DisplayLine(line));
  const at = headlineAt(display);
  if (areWhole) return [at, at + 1];
  // where some lines stand close and some apart, that says which are one
  const below = lines.slice(1);
  if (below.some(({ gap }) => gap > 0) && below.some(({ gap }) => gap === 0)) {
    const { kicker, headline } = rankLines(lines);
    return [kicker.length, kicker.length + headline.length];
  }
  let [from, to] = [at, at + 1];
  while (isBroken(display[from - 1], display[from])) from--;
  while (isBroken(display[to - 1], display[to])) to++;
  return [from, to];
}

/**
 * Whether two lines are one headline: the upper breaks off where only the lower goes on, or both are short, as long
 * as each other and nothing but words, as a couplet's are, `深学细悟⏎入人心行`.
 */
function isBroken(upper: DisplayLine | undefined, lower: DisplayLine | undefined): boolean {
  if (!upper || !lower) return false;
  if (upper.isTopic || isName(lower, upper) || isCouplet(upper, lower)) return true;
  if (BREAKS_OFF.test(upper.text) || namesMeeting(upper, lower)) return true;
  if (TAKES_OBJECT.test(upper.text) && OBJECT.test(lower.text)) return true;
  if (upper.shown > OPEN_CLAUSE || !OPENS.test(upper.text)) return false;
  return Math.abs(leadsInTo(upper, lower)) <= CLEAR;
}

/** `大集散了之后`, `走进大山深处的`, `江城至`; `霜降前后`, `村民积极参与`, `首班车到` are whole lines. */
const BREAKS_OFF =
  /(?:之[后前间下中]|背后|面前|[的让把在为从对向]|(?<![普埃触])及|(?<!合)并|(?<!参)与|(?<![理自])由|(?<![温调平祥]|共)和|[至于])$/u;
/** `公开审理⏎一起特大诈骗案`: a verb that no line ends with, and what was done so. */
const TAKES_OBJECT = /(?:审理|审结|侦破|破获|查处|查获|打掉|端掉|捣毁)$/u;
const OBJECT = /^一[起批宗例个]\p{Script=Han}+$/u;
/** `电视电话会议在杭召开`: a meeting of no name, so its name is what stands above. */
const MEETING =
  /^(?:电视电话|视频|现场|推进|动员|总结|表彰|座谈|部署|调度|交流)(?:会议?|大会|推进会)(?:在\p{Script=Han}{1,4}|[今昨]天)?(?:召开|举行|开幕)$/u;

/** `全县秋粮收购工作⏎电视电话会议召开` */
function namesMeeting(upper: DisplayLine, lower: DisplayLine): boolean {
  return (
    MEETING.test(lower.text) && /\p{Script=Han}(?:工作|建设|行动|整治|攻坚)$/u.test(upper.text)
  );
}
/** `把戏台搭在` */
const OPENS = /^[让把将给从在]\p{Script=Han}+$/u;

/** `“敲门行动”`, under a longer line: a name, and no saying. */
function isName(lower: DisplayLine, upper: DisplayLine): boolean {
  return lower.isQuoted && lower.shown < upper.shown && !/[，。！？]/u.test(lower.text);
}

/** `擦亮乡村底色`: what all are called to do; couplets of longer lines are made of two calls. */
const CALLS =
  /^(?:加[强快]|建设|推[进动]|打造|擦亮|绘就|描绘|凝聚|汇聚|[谱书]写|奏响|守[护牢好]|筑牢|夯实|激发|释放|共[建享创绘]|弘扬|传承|践行|坚[持定]|深化|聚[焦力]|奋力|全[力面]|厚植|提升|增强|优化|保[障护]|服务|促进|助力|赋能|创建|振兴|落实|牢记|不忘)/u;

function isCouplet(upper: DisplayLine, lower: DisplayLine): boolean {
  if (upper.text.length !== lower.text.length || upper.shown > COUPLET) return false;
  const both = upper.text + lower.text;
  if (!/^\p{Script=Han}+$/u.test(both) || upper.namesKind || upper.leadsIn) return false;
  // longer lines of one length may be of two ranks by chance
  return upper.shown <= SHORT_COUPLET || (CALLS.test(upper.text) && CALLS.test(lower.text));
}
