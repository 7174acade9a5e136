import type { Span } from "../../article.ts";
import { DATE, WEEKDAY } from "./furniture-lines.ts";
import { PAGE_KINDS } from "./page-name-forms.ts";

const DIGIT = "[〇○零一二三四五六七八九十\\d]";
/** `G60`, `S1` and `K528` are roads and trains; pages have letters from A on. */
const PAGE_NUMBER = String.raw`第\s*${DIGIT}{1,3}\s*版|(?<!\p{Script=Han})[一二三四五六七八九十]{1,3}\s*版(?!\p{Script=Han})|(?:[A-Z]{1,2}\s?)?\d{1,3}\s*版|(?![GSK]\d)[A-Z]{1,2}\d{1,3}(?![\dA-Za-z])`;
/** Who made the page, and where to reach them. */
const NAME = String.raw`(?!\p{Script=Han}{0,2}(?:${PAGE_KINDS}|报|电话|热线|邮箱)|\p{Script=Han}*\s*[:：/／])\p{Script=Han}{2,4}(?!\p{Script=Han})`;
const MAKERS = String.raw`(?:本版|值班)?(?:责任编辑|责编|编辑|编委|总编|主编|美编|美术编辑|版式|版式设计|版面设计|版面(?=\s*[:：/／])|组版|视觉|检校|制图|校对|审核|编审|统筹|策划|监制|总值班|[一二三终]审|[一二三]读(?=\s*[:：/／]))\s*[:：/／]?\s*${NAME}(?:、\s*${NAME}|\s+${NAME}(?=\s*$|\s+\p{Script=Han}{2,6}\s*[:：/／]))*`;
const CONTACT = String.raw`(?:\p{Script=Han}{0,4}(?:电话|热线|邮箱|信箱|网址|QQ))\s*[:：]\s*[\w.@:/－—-]{5,40}|[\w.-]{2,24}@[\w.-]{4,24}|(?:https?://|www\.)[\w./-]{4,40}`;
const ISSUE = String.raw`(?:总|新)?第\s*\d{1,5}\s*期|(?:今日|本期|本报今日|共)\s*${DIGIT}{1,3}\s*[版页]|(?:国内统一(?:连续出版物|刊)号|刊号)\s*[:：]?|CN\s?\d{2}[-—－]\d{4}|邮发代号\s*[:：]?\s*\d{1,3}[-—－]\d{1,4}|(?:零售价?|定价)\s*[:：]?\s*[\d.]+\s*元|邮编\s*[:：]?\s*\d{6}`;
const OLD_DAY =
  "(?:农历|夏历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?)?闰?[正一二三四五六七八九十冬腊]{1,2}月(?:初|十|廿|三十|二十)[一二三四五六七八九十]?";

/** `晴 12-18℃`, `多云转小雨`, `夏至`: what kind of day it is. */
const WEATHER = String.raw`-?\d{1,2}℃?\s*[~～—–-]\s*-?\d{1,2}\s*℃|(?:(?:晴|多云|阴|(?:[小中大]|雷阵|阵)雨|[小中大]雪|雾|霾)(?:转|间|到|有时)?){1,4}(?!\p{Script=Han})|(?:立[春夏秋冬]|雨水|惊蛰|[春秋]分|清明|谷雨|小满|芒种|[夏冬]至|[小大]暑|处暑|白露|寒露|霜降|[小大]雪|[小大]寒|元旦|春节|元宵|端午|七夕|中秋|重阳|国庆)节?(?!\p{Script=Han})`;
/** `云和县融媒体中心主办`, `扫码看今日云和`. */
const PUBLISHER = String.raw`\p{Script=Han}{3,20}(?:主管|主办|出品|承办|编印)(?!\p{Script=Han})|(?:扫码|扫一扫|扫描|关注|下载)\p{Script=Han}{0,12}(?!\p{Script=Han})`;

/** Words of a page's or a paper's name: up to a blank, a sign, or what begins another part of the row. */
const WORD = String.raw`(?:(?!第\s*${DIGIT}{1,3}\s*[版期]|星期|今日\d|本期\d|农历|总第)\p{Script=Han}){2,10}(?:[·・•](?!第|[A-Z\d])\p{Script=Han}{2,6})?`;
const PART = new RegExp(
  [
    String.raw`(?<blank>[\s|｜/／丨·・•:：—\-_■●▲◆□○★()（）【】[\]《》〈〉]+)`,
    `(?<date>${DATE})(?![\\d:：])[,，]?`,
    `(?<weekday>${WEEKDAY})`,
    `(?<weather>${WEATHER})`,
    `(?<old>${OLD_DAY})`,
    `(?<issue>${ISSUE})`,
    `(?<number>${PAGE_NUMBER})`,
    `(?<makers>${MAKERS})`,
    `(?<contact>${CONTACT})`,
    `(?<publisher>${PUBLISHER})`,
    String.raw`(?<bare>\d{1,2})(?![\d.:：年月日℃%]|\s*\p{Script=Han}(?<=[年月日个名人家项条位时点]))`,
    `(?<word>${WORD})`,
    String.raw`(?<latin>[A-Z][A-Za-z]+(?:\s[A-Za-z]+){0,3})`,
  ].join("|"),
  "uy",
);

/** Words of a row that may be a paper's or a page's name. */
export interface FolioWord {
  readonly text: string;
  readonly span: Span;
  /** Nothing but a blank or a bar stands between it and the page's number. */
  readonly isByNumber: boolean;
}

export interface FolioParts {
  readonly words: readonly FolioWord[];
  /** Kinds of the other parts: `date`, `number`, `makers`. */
  readonly has: ReadonlySet<string>;
  /** Who publishes the paper, or null. */
  readonly publisher: Span | null;
}

/** A row's words, and which other parts it has; null where a part is none that such rows have. */
export function partsOf(text: string): FolioParts | null {
  const words: FolioWord[] = [];
  const has = new Set<string>();
  let publisher: Span | null = null;
  // the last part that was no blank
  let before = "";
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    if (!found?.[0]) return null;
    const [kind = ""] = Object.entries(found.groups ?? {}).find(([, value]) => value) ?? [];
    const span = [at, at + found[0].length] as const;
    at = span[1];
    const last = words.at(-1);
    if (kind === "word") words.push({ text: found[0], span, isByNumber: NUMBERS.has(before) });
    else {
      // one day and one page to a row; a second is a sentence's, or a table's
      if ((kind === "date" || kind === "bare") && has.has(kind)) return null;
      if (last && NUMBERS.has(kind) && before === "word")
        words[words.length - 1] = { ...last, isByNumber: true };
      if (kind === "publisher") publisher ??= publisherIn(found[0], span[0]);
      has.add(kind);
    }
    if (kind !== "blank") before = kind;
  }
  return { words, has, publisher };
}

const NUMBERS = new Set(["number", "bare"]);

/** `云和县融媒体中心` of `云和县融媒体中心主办`. */
function publisherIn(words: string, start: number): Span | null {
  const length = words.search(/(?:主管|主办|出品|编印)$/u);
  return length > 0 ? [start, start + length] : null;
}
