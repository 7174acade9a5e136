import { cutPassage } from "../../../text/join.ts";
import { type Passage, passageOf } from "../../../text/passage.ts";
import { simplify } from "../../../text/traditional.ts";
import { PAPER } from "./data/paper-end.ts";
import { TextRun } from "./runs.ts";
import { attributeSpan, type ElementNode } from "./tree.ts";

/** What a page says of itself outside its text. */
export interface Meta {
  /** Likely headlines, the surest first: `ArticleTitle`, `og:title`, the title without its site. */
  readonly titles: readonly Passage[];
  readonly date: Passage | null;
  readonly source: Passage | null;
  readonly paper: Passage | null;
  /** Its title says that it is of a paper's digital edition. */
  readonly digital: boolean;
  readonly url: string | null;
}

const TITLES = ["articletitle", "og:title", "ld:headline", "title", "dc.title", "twitter:title"];
const DATES = [
  "pubdate",
  "publishdate",
  "article:published_time",
  "og:release_date",
  "og:published_time",
  "publish_time",
  "publishtime",
  "weibo: article:create_at",
  "apub:time",
  "datepublished",
  "date",
  "dc.date",
  "firstpublishedtime",
  "ld:date",
  "time",
];
const SOURCES = ["contentsource", "source", "mediaid", "article:author", "og:article:author"];

/** Site names at a title's end: `_河西网`, `-新闻频道-央视网`, `|某某日报`, ` - 某某人民政府`. */
const JOINTS = /\s*(?:--+|[_|｜丨]+|\s[-–—]+\s?|[-–](?=[\p{Script=Han}A-Za-z.]+$))\s*/u;

/** Reads head and links of a page. */
export function readMeta(source: string, elements: readonly ElementNode[]): Meta {
  const named = new Map<string, Passage>();
  let title: Passage | null = null;
  let canonical: string | null = null;
  for (const element of elements) {
    if (element.tag === "meta") readMetaTag(source, element, named);
    else if (element.tag === "link" && element.attributes.rel?.toLowerCase() === "canonical")
      canonical ??= element.attributes.href ?? null;
    else if (element.tag === "title" && !title) title = textOf(source, element);
    else if (element.tag === "time") readAttribute(source, element, "datetime", "time", named);
    else if (element.tag === "script" && element.attributes.type === "application/ld+json")
      readLinkedData(source, element, named);
  }
  const pick = (names: readonly string[]) => {
    for (const name of names) {
      const found = named.get(name);
      if (found) return found;
    }
    return null;
  };
  const own = TITLES.flatMap((name) => named.get(name) ?? []);
  const parts = title ? titleParts(title) : [];
  const dated = DATES.flatMap((name) => named.get(name) ?? []).find(({ text }) =>
    /(?:19|20)\d\d\D?\d{1,2}\D?\d{1,2}/u.test(text),
  );
  return {
    titles: [...own.flatMap((each) => titleParts(each)[0] ?? []), ...parts.slice(0, 1)].filter(
      ({ text }) => !isSiteName(text) && !isEditionName(text),
    ),
    date: dated ?? null,
    source: pick(SOURCES),
    paper: paperIn(parts),
    digital: title !== null && DIGITAL.test(simplify(title.text)),
    url: canonical ?? named.get("og:url")?.text ?? named.get("url")?.text ?? savedFrom(source),
  };
}

/** What a site calls a paper's pages behind the paper's name: `河东日报电子版`, `多媒体数字报`. */
const EDITION =
  /(?:[-–—_·\s]*(?:多媒体|全媒体)?(?:数字|电子)(?:报刊平台|报刊|报纸|报|版|平台)(?:平台|首页)?)+$/u;
/**
 * The same anywhere in a title, as a name of its own or behind a paper's; `数字版权`, `数字报账` and
 * `社保卡有了电子版` are news.
 */
const DIGITAL =
  /(?:(?:数字|电子)报|(?:^|[报刊网》\s\-–—_|｜·]|多媒体|全媒体)(?:数字|电子)版)(?:刊|纸)?(?:平台|首页|系统)?(?![\p{Script=Han}A-Za-z](?<!第))/u;
const PAPER_NAME = new RegExp(`^[^\\d]{1,12}(?:${PAPER}|周刊)$`, "u");

/** `河东日报` of `湿地添新客-河东日报数字报`; `河东日报-数字报` names no paper in its last part. */
function paperIn(parts: readonly Passage[]): Passage | null {
  for (const part of parts.toReversed()) {
    const simple = simplify(part.text);
    const name = simple.replace(EDITION, "");
    if (isSiteName(simple) && PAPER_NAME.test(name)) return cutPassage(part, 0, name.length);
  }
  return null;
}

/** `"datePublished": "2023-06-13T08:15:00+08:00"` in a JSON-LD script, where it stands. */
const LINKED = /"(datePublished|pubDate|headline)"\s*:\s*"([^"\\]{4,200})"/gu;

function readLinkedData(
  source: string,
  { opening, end }: ElementNode,
  named: Map<string, Passage>,
): void {
  for (const found of source.slice(opening[1], end).matchAll(LINKED)) {
    const key = found[1] === "headline" ? "ld:headline" : "ld:date";
    const value = found[2] ?? "";
    const start = opening[1] + found.index + found[0].length - 1 - value.length;
    if (!named.has(key)) named.set(key, passageOf(source, [[start, start + value.length]]));
  }
}

function readAttribute(
  source: string,
  element: ElementNode,
  attribute: string,
  key: string,
  named: Map<string, Passage>,
): void {
  const span = named.has(key) ? null : attributeSpan(source, element, attribute);
  if (span) named.set(key, cutPassage(passageOf(source, [span]), 0, span[1] - span[0]));
}

function readMetaTag(source: string, element: ElementNode, named: Map<string, Passage>): void {
  const { name, property, itemprop, content } = element.attributes;
  const key = (name ?? property ?? itemprop)?.toLowerCase();
  if (!key || !content?.trim()) return;
  readAttribute(source, element, "content", key, named);
}

/** An element's text as one passage. */
export function textOf(source: string, element: ElementNode): Passage {
  const run = new TextRun();
  const visit = ({ children }: ElementNode): void => {
    for (const child of children) {
      if (child.kind === "text") run.add(source, child);
      else if (child.kind === "element") visit(child);
    }
  };
  visit(element);
  return run.passage;
}

/** A title cut at its joints; the headline first even where the site stands in front of it. */
export function titleParts(title: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  while (from < title.text.length) {
    const joint = JOINTS.exec(title.text.slice(from));
    const to = joint ? from + joint.index : title.text.length;
    if (to > from) parts.push(cutPassage(title, from, to));
    from = joint ? to + joint[0].length : title.text.length;
    if (joint && joint[0].length === 0) break;
  }
  const [first, second] = parts;
  if (first && second && isSiteName(first.text) && !isSiteName(second.text))
    return [second, first, ...parts.slice(2)];
  return parts;
}

const SITE = new RegExp(
  `^.{0,14}(?:网|网站|${PAPER}|新闻|频道|在线|门户|政府|客户端|电视台|数字报刊|数字报刊平台|数字报平台|数字报纸|电子报纸|电子版|数字版|首页|官网|融媒体中心)$`,
  "u",
);

/** `河东日报数字报`, `河西网`, `首页`: a site, a channel, a paper, and no headline. */
export function isSiteName(text: string): boolean {
  return SITE.test(text) && !/[，。：；！？、“”]/u.test(text);
}

const PAGE_OF_DAY = new RegExp(`\\d\\s*版|${PAPER}$`, "u");

/** `河东日报-2024年03月21日-第04版`: which page of which day, and no headline. */
function isEditionName(text: string): boolean {
  return /(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}/u.test(text) && PAGE_OF_DAY.test(text);
}

/** `<!-- saved from url=(0052)http://…/content_1.htm -->`, `<!--http://…-->` at a page's top. */
function savedFrom(source: string): string | null {
  const top = source.slice(0, 2000);
  const saved = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{4,300}?)\s*-->/u.exec(top);
  const bare = /^\s*<!--\s*(https?:\/\/[^\s>]{4,300}?)\s*-->/u.exec(top);
  if (saved || bare || !source.includes("enpproperty")) return saved?.[1] ?? bare?.[1] ?? null;
  const at = source.indexOf("enpproperty");
  const property = /<url>(https?:[^<\s]{4,300})<\/url>/u.exec(source.slice(at, at + 4000));
  return property?.[1] ?? null;
}
