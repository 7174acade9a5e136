/**
 * What the words around a date make of it. `past`: it is over; `coming`: announced or a deadline;
 * `start`: a rule or offer runs from then; `memorial`: the date of a festival; `recurring`: no one date; `history`: a birth, a
 * founding, a law's passing, told at any later time.
 */
export type Tense = "past" | "coming" | "start" | "memorial" | "recurring" | "history";

const RECURRING_BEFORE = /(?:每年|每月|每逢|历年|农历|阴历|正月|腊月)(?:的)?\s*$/;
const DEADLINE_BEFORE =
  /(?:将于|将在|拟于|拟在|定于|定在|计划|预计|预定|力争|争取|有望|至迟|最迟|最晚|赶在|即日起[至到]|有效期?[至到]?|(?:延续|持续|延长|延期|延至|顺延|开放|展出|推迟)[至到]|截止(?:日期|时间|时限)?[：:为至到于是]?|(?:时间|期限|期|报名|使用|申报|申请|征集|办理|有效|活动)[^，。；]{0,4}截至?[至止到于]?|(?:时间|日期|日程)(?:为|是|[：:]))(?:本报)?(?:到|至|于|在)?(?:今年|明年|今天|本月)?\s*$/;
const SPAN_END_BEFORE = /月(?:\s*\d{1,2}\s*日)?\s*[至到]\s*(?:明年)?$/;
const BEFORE_AFTER = /^(?:之前|以前|前(?![往来期夕后几]))|^止/;
const MEMORIAL_AFTER =
  /^\s*[，,]?\s*(?:是|为|系|正值|适逢|恰逢|迎来)[^，。；]{0,16}(?:日|节|纪念|周年)/;
const START_AFTER = /^(?:零时|0时|起(?!草|诉|步|火)|开始(?!了))/;
const SINCE_AFTER = /^\s*(?:以来|至今|起至今|之后|以后|后)/;
/** 将 as "will": before these words it is not the 将 that only moves the object forward (将22家企业纳入). */
const WILL =
  /将(?=于|在|会|有|迎|正式|全面|继续|连续|陆续|举[行办]|开[幕展启始放通工业]|建成|完成|投[用产入]|竣工|通车|推出|启动|实施|采取|面向|统一|执行|恢复|停止|暂停|出台|发布|公布|组织|持续|进行|再次|首次|首[次度]|对|为|于)|即将|拟于|拟在|敬请|报名|预售/;
/** Words of a report: what they stand behind has happened, whatever is announced later in the sentence. */
const REPORTED =
  /了(?!解)|记者|获悉|据悉|了解到|召开|举行|举办|表示|指出|强调|透露|公布|发布|印发|通过|宣布|报道/;

const HISTORY_BEFORE =
  /(?:生于|成立于|创建于|始建于|创办于|建于|创刊于|始于|起于|参军|入伍|入党|毕业|结婚|退休|任职|病逝|逝世)\s*$/;
const HISTORY_AFTER =
  /^\s*(?:出生|生[，,。]|入党|参军|入伍|参加工作|参加革命|建村|建校|创刊|[^，。；]{0,24}(?:通过|修订|修正)[）)，,。]?)/;

/** Reads the words before and after `text.slice(start, end)`, a date without its year or month words. */
export function tenseOf(text: string, start: number, end: number): Tense {
  const before = text.slice(Math.max(0, start - 16), start).replace(/^.*[。！？；;]/, "");
  const after = /^[^。！？；;]{0,30}/.exec(text.slice(end))?.[0] ?? "";
  if (RECURRING_BEFORE.test(before)) return "recurring";
  if (DEADLINE_BEFORE.test(before) || BEFORE_AFTER.test(after)) return "coming";
  if (SPAN_END_BEFORE.test(before) && !SINCE_AFTER.test(after)) return "coming";
  if (MEMORIAL_AFTER.test(after)) return "memorial";
  if (HISTORY_BEFORE.test(before) || HISTORY_AFTER.test(after)) return "history";
  const will = WILL.exec(after);
  if (will && !REPORTED.test(after.slice(0, will.index))) return "coming";
  return START_AFTER.test(after) ? "start" : "past";
}
