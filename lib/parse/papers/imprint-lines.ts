import type { Span } from "../../article.ts";
import { simplify } from "../../text/traditional.ts";

/**
 * A paper's imprint: who publishes it and under what numbers, in a row or two at a page's head or foot:
 * `河东县融媒体中心主办 国内统一刊号：CN33-0001 本期4版`.
 */
export interface Imprint {
  /** Who publishes the paper: `河东县融媒体中心`. */
  readonly organisers: readonly Span[];
  /** The line gives a number that only papers have, so that no story has the line. */
  readonly isSure: boolean;
  /** A house that makes papers stands in the line, or the paper's own desk: enough at a page's head or foot. */
  readonly isHouse: boolean;
}

const DOES =
  "(?:联合)?(?:主管|主办|承办|协办|联办|出品|编印|编辑出版|出版发行|出版|承印|印刷)(?:单位)?";
/** An organiser: the house a paper comes from, or who stands above it. */
const WHO = String.raw`(?:(?!${DOES}|由)[\p{Script=Han}（）()]){3,24}`;
const DIGIT = "[〇○零一二三四五六七八九十\\d]";
/** Numbers under which papers are registered and sent. */
const NUMBER = [
  String.raw`(?:国内)?统一(?:连续出版物|刊)号\s*[:：]?\s*(?:CN\s*)?\d{2}\s*[-—－]\s*\d{4}(?:[/／][A-Z\d]+)?`,
  String.raw`(?:刊号\s*[:：]?\s*)?CN\s*[(（]?[A-Z\d]{2,4}[)）]?\s*[-—－/／]?\s*\d{2,5}(?:[/／][A-Z\d]+)?`,
  String.raw`邮发代号\s*[:：]?\s*\d{1,3}\s*[-—－]\s*\d{1,4}`,
  String.raw`\p{Script=Han}{1,6}新(?:出)?办\s*(?:[\[〔（(【]?\s*\d{4}\s*[\]〕）)】]?)?\s*(?:第\s*)?\d{1,5}\s*号`,
  String.raw`\p{Script=Han}{0,12}准印证?\s*(?:号|字)?\s*[:：]?\s*(?:[（(]?\p{Script=Han}{0,4}[)）]?\s*字?)?\s*第?\s*[A-Z]?[\d-]{2,12}\s*号?`,
  "内部资料[，,\\s]*(?:免费交流|注意保存)",
].join("|");
/** Which issue it is, and of how many pages. */
const ISSUE = String.raw`总第\s*\d{1,6}\s*期|(?:今日|本期|本报今日)\s*${DIGIT}{1,3}\s*版`;
/** Where the paper's house is and how to reach it. */
const DESK = [
  String.raw`(?:网址|邮编|邮政编码)\s*[:：]?\s*[\w.@:/－—-]{5,40}|(?:社址|地址|本报地址)\s*[:：]\s*[^\s，。]{4,30}`,
  String.raw`(?:https?://|www\.)[\w./-]{4,40}`,
].join("|");
/** What stands beside them. */
const BESIDE = [
  String.raw`第\s*\d{1,6}\s*期|共\s*${DIGIT}{1,3}\s*[版页]`,
  String.raw`(?:\p{Script=Han}{0,6}(?:热线|电话|传真|邮箱|信箱|QQ群?|微信(?:公众号)?))\s*[:：]?\s*[\w.@、－—-]{5,40}`,
  String.raw`(?:零售价?|定价|每份)\s*[:：]?\s*[\d.]+\s*元`,
  String.raw`[\w.-]{2,24}@[\w.-]{4,24}`,
  String.raw`\p{Script=Han}{3,14}机关报`,
  "每?周[一二三四五六日、至]{1,10}出版|(?:周|半月|旬|月)刊",
].join("|");
const PART = new RegExp(
  [
    String.raw`(?<blank>[\s|｜/／丨·•,，;；]+)`,
    `(?<number>${NUMBER})`,
    `(?<issue>${ISSUE})`,
    `(?<desk>${DESK})`,
    `(?<beside>${BESIDE})`,
    String.raw`(?<labelled>${DOES}\s*[:：]\s*${WHO}(?:、${WHO})*)`,
    String.raw`(?<done>${WHO}(?:[、\s]+${WHO}){0,2}\s*${DOES}(?:[、\s]*${DOES}(?!\s*[:：]))*)`,
  ].join("|"),
  "uy",
);
const PRINTER = /^(?:承印|印刷)|(?:承印|印刷)(?:单位)?$/u;
const LABEL = new RegExp(String.raw`^${DOES}\s*[:：]\s*`, "u");
const NAMED = new RegExp(WHO, "gu");
/** A house that makes a paper, whatever it is called; others put on plays and races as well. */
const HOUSE =
  /(?:融媒体?(?:中心)?|报社|[日晚晨早]报|传媒(?:中心|集团)?|新闻(?:中心|办|办公室|传媒\p{Script=Han}*)|广播电视(?:台|总台)|报业\p{Script=Han}*|宣传部|[省市县区]委)$/u;
/** Whom to ask about what a notice offers. */
const ASKED = /联系|报名|咨询|应聘|预约|预订|监督|举报/u;
const LONGEST = 140;
const SIGN =
  /网址|社址|地址|邮编|www|主办|主管|承办|出品|编印|出版|承印|印刷|刊号|CN|代号|新办|新出办|准印|内部资料|期|版/u;

/** Reads a line of a paper's imprint; null for any other. */
export function readImprint(line: string): Imprint | null {
  if (line.length > LONGEST || line.length < 4 || !SIGN.test(line) || /[。！？“”]/u.test(line))
    return null;
  const text = simplify(line);
  if (text.length !== line.length) return null;
  const organisers: Span[] = [];
  const has = new Set<string>();
  for (let at = 0; at < text.length; ) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    if (!found?.[0]) return null;
    const [kind = ""] = Object.entries(found.groups ?? {}).find(([, value]) => value) ?? [];
    has.add(kind);
    // whoever prints it may sit anywhere
    if ((kind === "labelled" || kind === "done") && !PRINTER.test(found[0])) {
      const label = LABEL.exec(found[0])?.[0].length ?? 0;
      for (const name of found[0].slice(label).matchAll(NAMED)) {
        const start = at + label + name.index;
        organisers.push([start, start + name[0].length]);
      }
    }
    at += found[0].length;
  }
  const isSure = has.has("number") || has.has("issue");
  const isNamed = has.has("labelled") || has.has("done");
  const isDesk = has.has("desk") && has.has("beside") && !ASKED.test(text);
  if (!isSure && !isNamed && !isDesk) return null;
  const isPrinted = isNamed && !organisers.length;
  const isHouse = isDesk || isPrinted || organisers.some((span) => HOUSE.test(text.slice(...span)));
  return { organisers, isSure, isHouse };
}
