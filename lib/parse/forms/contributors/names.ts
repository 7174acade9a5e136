import type { Role } from "../../../article.ts";
import { findNames } from "../../../places/find.ts";
import { isColumnName } from "../section.ts";
import { cutNames } from "./cut-names.ts";
import { NOT_NAMES } from "./not-names.ts";
import { beginsWithPart, isDotted, isDottedOfParts, isMadeOfParts } from "./parts.ts";
import { isMedium, ORGANISATION } from "./roles.ts";
import { givenNameCost, hasCompoundSurname, surnameRank } from "./surnames.ts";

const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Three characters that end so are a word, whatever they begin with: `张庄村`, `董事长`, `安置房`. */
const ENDS_AS_WORD =
  /[村乡县市区街局院部厅处站店厂房队校馆场湾线奖杯赛报网社刊版栏费税款价率额量型类级员户者节]$|[事局院村镇乡校班组站所厂]长$|[民职务员]工$/u;

/** Who gives pictures and stories without being named. */
const UNNAMED = new Set(
  "受访者 受访人 当事人 网友 本人 学校 单位 官方 公司 医院 警方 校方 院方 资料 图片 视频 网络 市民 读者 家属 村委 同事 家长".split(
    " ",
  ),
);
/** What a picture is, where its credit names somebody: `资料图片 柳青摄`, `现场抓拍`. */
const KIND_OF_PICTURE =
  /^(?:(?:资料|现场|活动|新闻|视频|监控|网络|手机|档案|历史)?(?:图片|照片|画面|截[图屏]|抓拍|实拍|航拍|翻拍|自拍|随手拍|监控|录像)|(?:资料|效果|示意|现场|新闻|视频|设计)图)$/u;
const PAPER = /[日晚晨早商]报$|都市报$|新闻网$/u;
/** What a word of a role makes a compound with: `作者简介`, `记者来信`. */
const AFTER_ROLE = new Set("简介 单位 文章 来信 来电 来稿 来论 解读 连线 专访".split(" "));
/** A name of two characters that are both rare in names is a word: `白头翁`, `金丝猴`. */
const UNLIKELY = 0.5;

export interface NameHints {
  /** The page's stories close with names in brackets, so an unusual name there is a pen name. */
  readonly closings?: boolean;
  /** The text stood in brackets of its own, as names at a story's end do. */
  readonly bracketed?: boolean;
  /** Its place on the page has settled that the text is a credit. */
  readonly settled?: boolean;
  /** Names other credits of the page spell out; they settle doubtful cuts. */
  readonly known?: ReadonlySet<string>;
}

/** What is known of the credit that names stand in. */
export interface Naming extends NameHints {
  /** A word of a role or an author's mark says that names follow. */
  readonly marked?: boolean;
  /** The mark is one that items of a list have, `◆ 活动时间`: names follow it, pen names seldom. */
  readonly itemized?: boolean;
  readonly role?: Role | null;
}

/** A printed word that should be a name. */
export interface NameWord {
  readonly text: string;
  /** It stands against the word of a role: `记者张三`. */
  readonly glued?: boolean;
  /** A mark, not a blank, parts it from the word before. */
  readonly listed?: boolean;
}

/** Whether a word reads as one person's name: two or three characters under a family name. */
export function looksLikeName(word: string): boolean {
  if (word.length < 2 || word.length > 20) return false;
  if (isDottedOfParts(word)) return true;
  if (!HAN_ONLY.test(word) || NOT_NAMES.has(word)) return false;
  if (word.length >= 3 && isMadeOfParts(word)) return true;
  if (surnameRank(word) === 0) return false;
  if (word.length === 4) return hasCompoundSurname(word);
  if (word.length === 2) return true;
  return word.length === 3 && !ENDS_AS_WORD.test(word) && givenNameCost(word.slice(1)) < UNLIKELY;
}

/** The names of a row of words, or null when one of them is none. */
export function readNames(row: readonly NameWord[], naming: Naming = {}): string[] | null {
  const words = withoutEmployer(closeUp(row), naming);
  // beside a full name, and in brackets, a word may be a name: `牛得草 宁静`
  const beside =
    words.length > 1 && words.some(({ text }) => text.length > 2 && looksLikeName(text));
  const own = { ...naming, beside: beside || (naming.bracketed && words.length > 1) };
  const names: string[] = [];
  for (const word of words) {
    const read = readWord(word, words.length, own);
    if (!read) return null;
    names.push(...read);
  }
  if (!names.length) return naming.marked && words.length ? [] : null;
  // `江苏 河南` are places, and a place among names is a name
  return naming.marked || !names.every(isPlace) ? names : null;
}

/** `["王", "岗", "高岭"]` to `["王岗", "高岭"]`. */
function closeUp(row: readonly NameWord[]): NameWord[] {
  const closed: NameWord[] = [];
  for (let at = 0; at < row.length; at++) {
    const word = row[at];
    const next = row[at + 1];
    if (!word) continue;
    if (word.text.length === 1 && next?.text.length === 1 && surnameRank(word.text) > 0) {
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

/** `通讯员 市公安局 张三`, `（区委组织部 张三）`, `江西 张三`: where somebody works or lives stands before the name. */
function withoutEmployer(words: readonly NameWord[], naming: Naming): readonly NameWord[] {
  const [first, second] = words;
  if (!first || !second || second.listed) return words;
  if (words.length === 2 && PROVINCES.has(first.text) && looksLikeName(second.text))
    return PROVINCES.has(second.text) ? words : [second];
  if (!(naming.marked || naming.bracketed)) return words;
  // `□ 河东 李安`; `□ 江宁 李安` may be two people, and in brackets `平安 康宁` are
  const place = naming.marked && !looksLikeName(first.text) && !naming.role && isPlace(first.text);
  const employer = place || (first.text.length >= 4 && ORGANISATION.test(first.text));
  return employer && looksLikeName(second.text) ? words.slice(1) : words;
}

function readWord(
  word: NameWord,
  count: number,
  naming: Naming & { readonly beside?: boolean | undefined },
): string[] | null {
  const { text } = word;
  if (naming.known?.has(text) || looksLikeName(text)) return [text];
  if (naming.marked && isDotted(text)) return [text];
  if (!HAN_ONLY.test(text)) return null;
  // `河西日报、河西网记者张三`
  if (
    naming.marked &&
    (UNNAMED.has(text) ||
      KIND_OF_PICTURE.test(text) ||
      ((text.length > 3 || /(?:新闻|[网报])$/u.test(text) || isStation(text)) && isMedium(text)))
  )
    return [];
  if (AFTER_ROLE.has(text)) return null;
  if (naming.role && !word.glued && couldBeName(text)) return [text];
  if ((naming.marked || naming.beside) && isNaturalName(text)) return [text];
  if (!naming.marked) {
    // `（河东晚报）` behind a story's end is where it is from
    if (PAPER.test(text)) return null;
    if (count > 1 && isMadeOfParts(text)) return [text];
    if (naming.bracketed && couldBeName(text) && !isWord(text)) return [text];
    const glued = naming.settled || (naming.bracketed && text.length >= 5);
    return glued ? cutNames(text, naming) : null;
  }
  if (text.length === 4 && beginsWithPart(text)) return [text];
  const cut = cutNames(text, naming);
  if (cut) return cut;
  if (naming.role === "correspondent" && !word.glued && ORGANISATION.test(text)) return [text];
  return isPenName(word, naming) ? [text] : null;
}

/** `河北台`: a place's station. */
function isStation(text: string): boolean {
  return text.endsWith("台") && isPlace(text.slice(0, -1));
}

function isWord(text: string): boolean {
  return NOT_NAMES.has(text) || ENDS_AS_WORD.test(text);
}

/** After a word of a role and a blank a family name is enough: `记者 方圆`. */
function couldBeName(text: string): boolean {
  return (text.length === 2 || text.length === 3) && surnameRank(text) > 0;
}

/** `杨梅`, `高峰`: a word that is a name as well, where other names or a role stand beside it. */
function isNaturalName(text: string): boolean {
  return couldBeName(text) && givenNameCost(text.slice(1)) === 0 && !ENDS_AS_WORD.test(text);
}

/** `■ 相关链接`, `□ 专家观点`, `□ 记者手记`: what marked parts of a page are called. */
const ITEM_TITLE =
  /^(?:相关|重要|温馨|友情|专家|背景|延伸|参与|活动|便民|名词|新闻|编辑|读者|网友|典型|主要|第[一二三四五六七八九十])|(?:链接|提示|观点|手记|方式|时间|地点|背景|资料|阅读|声音|数据|案例|点评|措施|须知|办法|说明|介绍|提醒|回顾|寄语|感言|心得|名单)$/u;

/** `小苇`, `穗交宣`: what stands after a role or a mark, has no family name and is no word of news. */
function isPenName({ text, glued }: NameWord, naming: Naming): boolean {
  const { role, itemized, bracketed } = naming;
  if ((itemized && !role) || ITEM_TITLE.test(text)) return false;
  if (NOT_NAMES.has(text) || UNNAMED.has(text) || isColumnName(text)) return false;
  if (isMadeOfParts(text)) return true;
  // `□吴盐胜雪`: only an author signs with four characters
  if (!glued && (!role || role === "author")) return text.length <= 4;
  if (text.length > 3 || ENDS_AS_WORD.test(text)) return false;
  // `（记者柳青 通讯员江体宣）`: an office's short name
  return !glued || couldBeName(text) || (bracketed === true && role === "correspondent");
}

/** Whether a word is a place's name, or several that follow each other, and no more. */
export function isPlace(word: string): boolean {
  let to = 0;
  for (const { start, end } of findNames(word)) {
    if (start !== to) return false;
    to = end;
  }
  return to > 0 && to === word.length;
}
