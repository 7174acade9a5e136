import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { readCredit } from "../../forms/contributors/credit.ts";
import { BRACKETED } from "../../forms/contributors/naming.ts";
import type { Block } from "./block.ts";
import { titleNumber } from "./nearness.ts";
import { isPerson, namesPeople } from "./people.ts";

const LONGEST = 60;
const LABEL = /(?:^|[\s_-])(?:author|zuozhe|reporter|byline|writer|editor)(?:[\s_-]|$)/u;
/** `■江城日报全媒体记者 骆平`, `□河西晨报 | 校园 记者 骆平`: whoever it is, the line says no more than who. */
const OPENS =
  /^[□■◎●○◆◇★☆△▲※⊙]?\s*(?:\p{Script=Han}{2,10}\s*[|｜丨]\s*)?[\p{Script=Han}·]{0,14}[ \u3000]?(?:记者|通讯员|评论员|撰稿人|特约作者)[\s:：/／]/u;

/** Before a name, or before what a reporter said in an interview: `记者：您好`. */
const ASKED = /^(?:记者|通讯员)\s*[:：]\s*/u;

/** `【文/河西网专栏作者 骆平】`, `文｜方舟` */
const WRITTEN_BY =
  /^[【（([]?\s*(?:文|图文|文图|作者)\s*[/／|｜丨]\s*[\p{Script=Han}·\s]{2,30}[】）)\]]?$/u;

/** Whether a block says who wrote the story, and nothing else. */
export function isByline({ passage, linked, element, afterPicture }: Block): boolean {
  const { text } = passage;
  if (text.length > LONGEST || linked > 0.5) return false;
  if (/[。！？，；]/u.test(text) || (afterPicture && /摄$/u.test(text))) return false;
  const asked = ASKED.exec(text)?.[0];
  if (asked && !namesPeople(text.slice(asked.length))) return false;
  if (OPENS.test(text) || WRITTEN_BY.test(text)) return true;
  // the box below 引题, 主题 and 副题 of numbered ones: who wrote it, or a second 副题
  if (titleNumber(element.label) === 4 && /^\p{Script=Han}{2,3}$/u.test(text))
    return isPerson(text);
  const credit = readCredit(text);
  if (credit?.marked) return true;
  if (LABEL.test(element.label)) return /^[\p{Script=Han}·\s、]{2,24}$/u.test(text);
  return credit !== null && text.length <= 16;
}

/** Before `记者`: whose reporter it is. `■江城日报全媒体记者 骆平` is read from `记者` on. */
const ROLE = /(?:记者|通讯员|评论员|作者|撰稿人?)[\s:：/／]/u;

/** The part of a line that credits are read from, or null when it names nobody: `审核：韩立`. */
export function creditOf(passage: Passage): Passage | null {
  const { text } = passage;
  const role = ROLE.exec(text);
  const trainee = text.indexOf("实习生", role?.index);
  const rest = role && cutPassage(passage, role.index, trainee < 0 ? text.length : trainee);
  const named = rest && readCredit(rest.text) ? rest : null;
  if (named && role && HOUSE.test(text.slice(0, role.index))) return named;
  // a credit that stood in brackets may have an office before its names: `县委报道组 骆平`
  if (readCredit(text) ?? readCredit(text, BRACKETED)) return passage;
  // a pen name in the author's own place
  return (
    named ??
    (/^[\p{Script=Han}·]{2,8}$|^\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}$/u.test(text)
      ? passage
      : null)
  );
}

/** A paper's or site's own name before `记者`, which might pass for a person's. */
const HOUSE = /^(?:.{0,4}[:：])?(?!本[报网刊台社])\p{Script=Han}{2,12}$/u;
