import { readCredit } from "../../forms/contributors/credit.ts";
import { hasCompoundSurname, surnameRank } from "../../forms/contributors/surnames.ts";

/** `骆 平`: a name of two characters, set as wide as one of three. */
const SPACED = /(?<![^\s、，,])(\p{Script=Han})[ \u00a0\u3000]+(\p{Script=Han})(?![^\s、，,])/gu;
/** Who else may stand for a person: `河东融媒体中心`, `本报记者`, `受访者供图`. */
const NO_PERSON =
  /(?:中心|融媒体?|工作室|报社|日报|晚报|编辑部|网|台|社|局|委|办|部|站|公司|记者|通讯员|图|网络|资料|提供)$/u;
/** How words go on that begin like a name: `周刊`, `方便吗`. */
const NO_NAME = /[刊报的了吗呢吧么啊好]$/u;

/** Whether words behind a role name people and say nothing else: `沈红 韩 立`, not `光与影的艺术`, `您好`. */
export function namesPeople(words: string): boolean {
  const names = words.replace(SPACED, "$1$2").split(/[\s、，,/／|｜]+/u);
  return names.every((name) => !name || NO_PERSON.test(name) || isPerson(name));
}

/** A family name and one to three characters; `欧阳明月` is one, `韩雪方舟` are two without a space. */
export function isPerson(name: string): boolean {
  if (/^[A-Za-z.\s]+$/u.test(name) || /\p{Script=Han}[·•]\p{Script=Han}/u.test(name)) return true;
  if (name.length < 2 || NO_NAME.test(name) || surnameRank(name) === 0) return false;
  if (name.length <= 3 || hasCompoundSurname(name)) return name.length <= 4;
  if (name.length === 4) return surnameRank(name.slice(2)) > 0;
  const people = readCredit(`摄影：${name}`)?.contributors;
  return people?.every((person) => surnameRank(person.name) > 0) ?? false;
}
