import { isPlace, opensWithPlace } from "./is-place.ts";
import { looksLikeName } from "./looks-like-name.ts";
import { readWord } from "./name-word.ts";
import type { NameWord, Naming } from "./naming.ts";
import { isMadeOfParts } from "./parts.ts";
import { isMedium, ORGANISATION } from "./roles.ts";
import { surnameRank } from "./surnames.ts";

export { looksLikeName } from "./looks-like-name.ts";
export type { NameHints } from "./naming.ts";

/** The names of a row of words, or null when one of them is none. */
export function readNames(row: readonly NameWord[], naming: Naming = {}): string[] | null {
  const words = withoutEmployer(closeUp(row), naming);
  // beside a full name, and in brackets, a word may be a name: `牛得草 宁静`
  const beside =
    words.length > 1 && words.some(({ text }) => text.length > 2 && looksLikeName(text));
  const isBeside = beside || (naming.bracketed === true && words.length > 1);
  const names: string[] = [];
  for (const word of words) {
    const read = readWord(word, words.length, naming, isBeside);
    if (!read) return null;
    names.push(...read);
  }
  if (!names.length) return naming.marked && words.length ? [] : null;
  // `江苏 河南` are places, and a place among names is a name
  return naming.marked || !names.every(isPlace) ? names : null;
}

/** `扎 西` has no family name. */
function isPair(word: NameWord, next: NameWord): boolean {
  return surnameRank(word.text) > 0 || isMadeOfParts(word.text + next.text);
}

/** `王 小 岗`: three single characters and no fourth. */
function isThree(row: readonly NameWord[], at: number): boolean {
  const isSingle = (index: number) => row[index]?.text.length === 1;
  if (!isSingle(at + 1) || !isSingle(at + 2) || isSingle(at + 3) || (at && isSingle(at - 1)))
    return false;
  return looksLikeName(
    row
      .slice(at, at + 3)
      .map(({ text }) => text)
      .join(""),
  );
}

/** `["王", "岗", "高岭"]` to `["王岗", "高岭"]`. */
function closeUp(row: readonly NameWord[]): NameWord[] {
  const closed: NameWord[] = [];
  for (let at = 0; at < row.length; at++) {
    const word = row[at];
    const next = row[at + 1];
    if (!word) continue;
    if (word.text.length === 1 && isThree(row, at)) {
      closed.push({
        ...word,
        text: row
          .slice(at, at + 3)
          .map(({ text }) => text)
          .join(""),
      });
      at += 2;
    } else if (word.text.length === 1 && next?.text.length === 1 && isPair(word, next)) {
      closed.push({ ...word, text: word.text + next.text });
      at++;
    } else closed.push(word);
  }
  return closed;
}

const PROVINCES = new Set(
  "北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾".split(
    " ",
  ),
);

/** `（河东镇柳村指导员 韩雪）`: what somebody is, behind where. */
const POST = /(?:指导员|书记|主任|教师|校长|馆长|站长|律师|医师|医生|教授|研究员|干事|民警)$/u;

const WORKPLACE = /^[省市县区镇乡村]|(?:[校矿厂]|油田|公交|电网|电力|银行)$/u;

/** `通讯员 市公安局 张三`, `（区委组织部 张三）`, `江西 张三`: where somebody works or lives stands before the name. */
function withoutEmployer(words: readonly NameWord[], naming: Naming): readonly NameWord[] {
  const [first, second] = words;
  if (!first || !second || second.listed) return words;
  if (words.length === 2 && PROVINCES.has(first.text) && looksLikeName(second.text))
    return PROVINCES.has(second.text) ? words : [second];
  if (!(naming.marked || naming.bracketed)) return words;
  // `□ 河东 李安`; `□ 江宁 李安` may be two people, and in brackets `平安 康宁` are
  const place = naming.marked && !looksLikeName(first.text) && !naming.role && isPlace(first.text);
  // `（河东网 柳青 韩雪）`
  const medium = first.text.length > 2 && !looksLikeName(first.text) && isMedium(first.text);
  // `作者：河东公交 柳青`; `作者：买买提明 柳青` are two
  const isOwner = first.text.length >= 5 || (first.text.length === 4 && isWorkplace(first.text));
  const owned = naming.role === "author" && words.length === 2 && isOwner;
  const employer =
    place ||
    (first.text.length >= 5 && POST.test(first.text)) ||
    (owned && !naming.bracketed && !looksLikeName(first.text)) ||
    medium ||
    (first.text.length >= 4 && ORGANISATION.test(first.text)) ||
    (SHORT_OFFICE.test(first.text) && ORGANISATION.test(first.text));
  return employer && looksLikeName(second.text) ? words.slice(1) : words;
}

/** `市妇联`, `县法院`: no family name opens it. */
const SHORT_OFFICE = /^[省市县州镇]\p{Script=Han}{2}$/u;

/** `河东公交`, `县委党校`: a word of four characters that no name is like. */
function isWorkplace(word: string): boolean {
  return WORKPLACE.test(word) || opensWithPlace(word);
}
