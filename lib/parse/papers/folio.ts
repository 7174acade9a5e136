import type { Span } from "../../article.ts";
import { simplify } from "../../text/traditional.ts";
import { DATE, WEEKDAY } from "./furniture-lines.ts";
import { isPageNameForm, PAGE_KINDS } from "./page-name-forms.ts";
import { isDoubtfulName, isPaperName } from "./paper-names.ts";

/**
 * A folio line: what papers print along a page's head or foot in one row, in any order and with any
 * spacing: paper, day, page's number and name, who made the page. Spans are of the line as printed.
 */
export interface Folio {
  /** `仙居新闻` */
  readonly paper: Span | null;
  /** 版面名: `文苑` */
  readonly pageName: Span | null;
  /** The line holds a whole date. */
  readonly isDated: boolean;
  /** A story could not have the line, wherever it stands; else only a page's head or foot tells. */
  readonly isSure: boolean;
}

const DIGIT = "[〇○零一二三四五六七八九十\\d]";
const PAGE_NUMBER = String.raw`第\s*${DIGIT}{1,3}\s*版|(?:[A-Z]{1,2}\s?)?\d{1,3}\s*版|[A-Z]{1,2}\d{1,3}(?![\dA-Za-z])`;
/** Who made the page, and where to reach them. */
const NAME = String.raw`(?!\p{Script=Han}{0,2}(?:${PAGE_KINDS}|报|电话|热线|邮箱)|\p{Script=Han}*\s*[:：/／])\p{Script=Han}{2,4}(?!\p{Script=Han})`;
const MAKERS = String.raw`(?:本版|值班)?(?:责任编辑|责编|编辑|编委|总编|主编|美编|美术编辑|版式|版式设计|版面设计|组版|视觉|检校|制图|校对|审核|[一二三终]审)\s*[:：/／]?\s*${NAME}(?:、\s*${NAME}|\s+${NAME}(?=\s*$|\s+\p{Script=Han}{2,6}\s*[:：/／]))*`;
const CONTACT = String.raw`(?:\p{Script=Han}{0,4}(?:电话|热线|邮箱|信箱|网址|QQ))\s*[:：]\s*[\w.@:/－—-]{5,40}|[\w.-]{2,24}@[\w.-]{4,24}|(?:https?://|www\.)[\w./-]{4,40}`;
const ISSUE = String.raw`(?:总|新)?第\s*\d{1,5}\s*期|(?:今日|本期|本报今日|共)\s*${DIGIT}{1,3}\s*[版页]|(?:国内统一(?:连续出版物|刊)号|刊号)\s*[:：]?|CN\s?\d{2}[-—－]\d{4}|邮发代号\s*[:：]?\s*\d{1,3}[-—－]\d{1,4}`;
const OLD_DAY =
  "(?:农历|夏历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)?闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|三十|二十)[一二三四五六七八九十]?";

/** Words of a page's or a paper's name: up to a blank, a sign, or what begins another part of the row. */
const WORD = String.raw`(?:(?!第\s*${DIGIT}{1,3}\s*[版期]|星期|今日\d|本期\d|农历|总第)\p{Script=Han}){2,10}(?:[·・•](?!第|[A-Z\d])\p{Script=Han}{2,6})?`;
const PART = new RegExp(
  [
    String.raw`(?<blank>[\s|｜/／丨·・•:：—\-_■●▲◆□○★()（）【】[\]《》〈〉]+)`,
    `(?<date>${DATE})(?![\\d:：])[,，]?`,
    `(?<weekday>${WEEKDAY})`,
    `(?<old>${OLD_DAY})`,
    `(?<issue>${ISSUE})`,
    `(?<number>${PAGE_NUMBER})`,
    `(?<makers>${MAKERS})`,
    `(?<contact>${CONTACT})`,
    String.raw`(?<bare>\d{1,2})(?![\d.:：年月日℃%]|\s*\p{Script=Han}(?<=[年月日个名人家项条位时点]))`,
    `(?<word>${WORD})`,
    String.raw`(?<latin>[A-Z][A-Za-z]+(?:\s[A-Za-z]+){0,3})`,
  ].join("|"),
  "uy",
);

/** Says whose words follow: the line is a byline or tells a source. */
const CREDIT = /来源|作者|记者|通讯员|稿源|撰稿|发布|时间|日期|浏览|阅读|点击|字号|转载|摄影?$/u;
/** A sentence's signs, which no such row has. */
const SENTENCE = /[。；！？“”、…;!?"%℃]/u;
const LONGEST = 110;
const LONGEST_NAME = 9;
/** A page's number or day, without which no row is one. */
const SIGN = /[\d版〇○零]/u;

interface Word {
  readonly text: string;
  readonly span: Span;
}

/** Reads a row of a page's head or foot; null for any other line. */
export function readFolio(line: string): Folio | null {
  if (line.length > LONGEST || line.length < 3 || !SIGN.test(line) || SENTENCE.test(line))
    return null;
  const text = simplify(line);
  // a character that has no simplified form of its own length would move all behind it
  if (text.length !== line.length) return null;
  const parts = partsOf(text);
  if (!parts) return null;
  const { words, has } = parts;
  const isDated = has.has("date");
  const isNumbered = has.has("number");
  if (words.some((word) => CREDIT.test(word.text))) return null;
  const isNamed = (word: Word) => isPaperName(word.text);
  const isLikely = (word: Word) => isDoubtfulName(word.text, () => word.text.endsWith("报"));
  const paper = words.find(isNamed) ?? words.find(isLikely);
  const others = words.filter((word) => word !== paper);
  const pageName = others.find((word) => isPageNameForm(word.text)) ?? others[0];
  const unknown = others.filter((word) => !isPageNameForm(word.text));
  if (unknown.length > (paper ? 2 : 1) || others.some((word) => word.text.length > LONGEST_NAME))
    return null;
  const isKnown = unknown.length === 0;
  // `刊登在浙江日报第3版`: a row's parts are set apart
  if (!isDated && !has.has("blank") && !(isKnown && !paper)) return null;
  // `编辑：王芳 电话：0578－5000000`
  const isDesk = has.has("makers") && has.has("contact") && words.length === 0;
  // `2019年9月24日 我县召开大会`: a day alone before words is a story's
  const isRow = isDated
    ? isNumbered || has.has("issue") || paper !== undefined || (isKnown && others.length > 0)
    : isDesk ||
      (isNumbered && others.length + (paper ? 1 : 0) > 0) ||
      (has.has("bare") && (paper !== undefined || (isKnown && others.length > 0)));
  if (!isRow) return null;
  return {
    paper: paper?.span ?? null,
    pageName: pageName?.span ?? null,
    isDated,
    isSure:
      isDated || isDesk || (isKnown && (isNumbered || has.has("bare"))) || paper !== undefined,
  };
}

/** A row's words, and what else it has; null where a part is none that such rows have. */
function partsOf(text: string): { words: readonly Word[]; has: ReadonlySet<string> } | null {
  const words: Word[] = [];
  const has = new Set<string>();
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    if (!found?.[0]) return null;
    const [kind] = Object.entries(found.groups ?? {}).find(([, value]) => value) ?? [];
    if (kind === "word") words.push({ text: found[0], span: [at, at + found[0].length] });
    else if (kind) {
      // one day and one page to a row; a second is a sentence's, or a table's
      if ((kind === "date" || kind === "bare") && has.has(kind)) return null;
      has.add(kind);
    }
    at += found[0].length;
  }
  return { words, has };
}
