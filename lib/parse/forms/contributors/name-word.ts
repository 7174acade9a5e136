import { isColumnName } from "../section.ts";
import { cutNames } from "./cut-names.ts";
import { isPlace } from "./is-place.ts";
import {
  couldBeName,
  endsAsWord,
  isNaturalName,
  isWord,
  looksLikeName,
} from "./looks-like-name.ts";
import type { NameWord, Naming } from "./naming.ts";
import { UNNAMED } from "./nobody.ts";
import { NOT_NAMES } from "./not-names.ts";
import { beginsWithPart, isDotted, isMadeOfParts } from "./parts.ts";
import { isMedium, ORGANISATION } from "./roles.ts";
import { isSpeltOut } from "./spelt-out.ts";

const HAN_ONLY = /^\p{Script=Han}+$/u;
/** What a picture is, where its credit names somebody: `资料图片 柳青摄`, `现场抓拍`. */
const KIND_OF_PICTURE =
  /^(?:(?:资料|现场|活动|新闻|视频|监控|网络|手机|档案|历史)?(?:图片|照片|画面|截[图屏]|抓拍|实拍|航拍|翻拍|自拍|随手拍|监控|录像)|(?:资料|效果|示意|现场|新闻|视频|设计)图|\p{Script=Han}{2}(?:图片|视觉|影像))$/u;
const PAPER = /[日晚晨早商]报$|都市报$|新闻网$/u;
/** What a word of a role makes a compound with: `作者简介`, `记者来信`. */
const AFTER_ROLE = new Set(
  "简介 单位 文章 来信 来电 来稿 来论 解读 连线 专访 大会 体验 表彰 探访 培训 大赛 比赛 节目 提问 队伍 表示 了解 获悉 看到 发现 走访 风采 基层行 您好 你好".split(
    " ",
  ),
);

/**
 * The names one printed word holds: none of `资料图片`, two of `庞岩丛珊`; null when it is no name.
 * `beside`: other words of its row show that it may be one.
 */
export function readWord(
  word: NameWord,
  count: number,
  naming: Naming,
  beside: boolean,
): string[] | null {
  const { text } = word;
  if (text.length < 2) return null;
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
  if ((naming.marked || beside) && isNaturalName(text)) return [text];
  if (!naming.marked) {
    // `（河东晚报）` behind a story's end is where it is from
    if (PAPER.test(text)) return null;
    if (count > 1 && isMadeOfParts(text)) return [text];
    if (naming.bracketed && couldBeName(text) && !isWord(text) && !beginsAsWord(text))
      return [text];
    const glued = naming.settled || (naming.bracketed && text.length >= 5);
    return glued ? cutNames(text, naming) : null;
  }
  if (text.length === 4 && beginsWithPart(text)) return [text];
  const cut = cutNames(text, naming);
  if (cut) return cut;
  if (naming.role === "correspondent" && !word.glued && ORGANISATION.test(text)) return [text];
  const employed = naming.role ? AT_OFFICE.exec(text)?.[1] : undefined;
  if (employed && looksLikeName(employed) && isNaturalName(employed)) return [employed];
  return isPenName(word, count, naming) ? [text] : null;
}

/** `责任编辑：河东科技博物馆柳青明`, `通讯员县公安局柳青明`: the office stands against the name. */
const AT_OFFICE =
  /^\p{Script=Han}{2,14}(?:馆|局|中心|公司|学院|大学|法院|检察院|宣传部|编辑部)(\p{Script=Han}{2,3})$/u;

/** `全文完`, `连载五`: a word and one character more. */
function beginsAsWord(text: string): boolean {
  return text.length > 2 && NOT_NAMES.has(text.slice(0, 2));
}

/** `河北台`: a place's station. */
function isStation(text: string): boolean {
  return text.endsWith("台") && isPlace(text.slice(0, -1));
}

/** `■ 相关链接`, `□ 专家观点`, `□ 记者手记`: what marked parts of a page are called. */
const ITEM_TITLE =
  /^(?:综合|本[报刊]|特稿|特写|专稿|相关|重要|温馨|友情|专家|背景|延伸|参与|活动|便民|名词|新闻|编辑|读者|网友|典型|主要|第[一二三四五六七八九十])|(?:链接|提示|观点|手记|方式|时间|地点|背景|资料|阅读|声音|数据|案例|点评|措施|须知|办法|说明|介绍|提醒|回顾|寄语|感言|心得|名单)$/u;

/** `小苇`, `穗交宣`: what stands after a role or a mark, has no family name and is no word of news. */
function isPenName({ text, glued }: NameWord, count: number, naming: Naming): boolean {
  const { role, itemized, bracketed } = naming;
  if ((itemized && !role) || ITEM_TITLE.test(text)) return false;
  if (NOT_NAMES.has(text) || UNNAMED.has(text) || isColumnName(text)) return false;
  if (isMadeOfParts(text)) return true;
  // `□吴盐胜雪`: only an author signs with four characters; beside another name only one called so, not in `河堤加固 韩雪摄`
  if (!glued && (!role || role === "author")) return text.length <= (count > 1 && !role ? 3 : 4);
  if (role && !itemized && isSpeltOut(text)) return true;
  if (text.length > 3 || endsAsWord(text)) return false;
  // `（记者柳青 通讯员江体宣）`: an office's short name
  return !glued || couldBeName(text) || (bracketed === true && role === "correspondent");
}
