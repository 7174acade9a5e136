import { endsSentence, isAt, setOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { isDay } from "./closing-days.ts";
import { isNamedRow } from "./name-lists.ts";
import { isNoticeTitle, isUnderNotice } from "./notices.ts";

const ORGANISATION =
  /^[\p{Script=Han}A-Za-z0-9·（()）“”\s]{2,40}(?:公司|集团|委员会|委|局|院|所|站|处|科|部|中心|办公室|政府|协会|学会|商会|工会|[妇文残侨]联|工商联|团委|银行|厂|店|学校|大学|学院|中学|小学|幼儿园|医院|[化书物]馆|管理所|支队|大队|总队|指挥部|领导小组|筹备组|清算组|编辑部|报社)$/u;
const ORGANISATION_END = setOf("司团会委局院所站处科部心室府行厂店校学园队组社联馆");
/** Offices and firms, as no headline ends unless it tells of one. */
const OFFICE =
  /^(?!.*(?:走进|来到|走访|做客|致敬|入驻|落户|建起|感谢|点赞))\p{Script=Han}{2,}(?:公司|委员会|委员会办公室|指挥部办公室|管理[局处所委]|[安管务业设通输利政育生游源境报防信部]局|人民政府|办事处|[支大总]队|指挥部|领导小组|联合会|法院|检察院|[体务]中心)$/u;

/** `地址：桥南市场二楼`, `电话：7120033`: with these a notice says where to ask, over who signs it. */
const PARTICULAR =
  /^\p{Script=Han}{0,8}(?:电话|热线|手机|邮箱|网址|公众号|地址|地点|联系人|联系方式)[:：]/u;

/** Bodies that sign one notice, each on a line of its own. */
const MOST_SIGNERS = 6;
/** `县供电公司 2022年7月7日`: who signs and when, on one line. */
const AND_DAY = /[\s\u3000]+(?=[\d〇○一二三四五六七八九十]{1,4}\s?[年月.\-/])/u;
const DAY_ENDS = setOf("日0123456789");
/** In UTF-16 units; no name with its day is longer. */
const LONGEST = 60;
/** What a notice's text has and a headline has not. */
const TEXT = /[，。；：、]/u;

/** `城关镇人民政府`, `县医保局 县财政局`. */
export function isOrganisationName(text: string): boolean {
  return isAt(ORGANISATION_END, text, text.length - 1) && ORGANISATION.test(text);
}

/** Whether a line is who signs and the day: `县供电公司 2022年7月7日`. */
function isSignerAndDay(text: string): boolean {
  if (text.length > LONGEST || !isAt(DAY_ENDS, text, text.length - 1)) return false;
  const [name, day, more] = text.split(AND_DAY);
  if (!name || !day || more !== undefined) return false;
  return isOrganisationName(name) && isDay(day);
}

/**
 * Whether line `at` is a body that signs what stands above, over a day or at a notice's end; several may, each on
 * a line of its own: `县公安局交通警察大队⏎县住房和城乡建设局⏎2020年9月25日`.
 */
export function isSigner(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (isSignerAndDay(text)) return isUnderText(lines, at) || isUnderNotice(lines, at);
  if (!isOrganisationName(text)) return false;
  let from = at;
  let to = at + 1;
  while (to - from < MOST_SIGNERS && (lines[from]?.gap ?? 0) <= 1 && isName(lines[from - 1]))
    from--;
  while (to - from < MOST_SIGNERS && (lines[to]?.gap ?? 2) <= 1 && isName(lines[to])) to++;
  return signs(lines, from, to);
}

function isName(line: Line | undefined): boolean {
  return line !== undefined && isOrganisationName(line.text);
}

/** A list or particulars above end without a full stop. */
function isUnderText(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text;
  if (above === undefined) return false;
  return endsSentence(above) || /[：:；;\d]|^特此/u.test(above) || isNamedRow(above);
}

/** Whether lines `[from, to)`, names of bodies all of them, sign what stands above. */
function signs(lines: readonly Line[], from: number, to: number): boolean {
  const [above, first, below] = [lines[from - 1], lines[from], lines[to]];
  if (!above || !first) return false;
  if (below && isDay(below.text) && isUnderText(lines, from)) return true;
  if (first.gap > 1) return false;
  const isParted = !below || below.gap > first.gap || isNoticeTitle(below.text);
  if (PARTICULAR.test(above.text) && isParted && (below || isUnderNotice(lines, from))) return true;
  if (below && PARTICULAR.test(above.text) && PARTICULAR.test(below.text))
    return isUnderNotice(lines, from);
  if (!(endsSentence(above.text) || /^特此/u.test(above.text))) return false;
  if (!isUnderNotice(lines, from)) return false;
  if (isParted && first.gap === 0) return true;
  // `县人民政府⏎⏎外婆的酒坛`: under it stands a headline, and no text that it could be the headline of
  const areOffices = lines.slice(from, to).every(({ text }) => OFFICE.test(text));
  return areOffices && (!below || !(TEXT.test(below.text) || below.width > 2 * first.width));
}
