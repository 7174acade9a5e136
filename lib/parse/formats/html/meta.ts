import { cutPassage } from "../../../text/join.ts";
import { type Passage, passageOf } from "../../../text/passage.ts";
import type { Block } from "./block.ts";
import { isLinkedData, readLinkedNames } from "./linked-data.ts";
import { TextRun } from "./runs.ts";
import { isDigital, isNoHeadline, paperIn, titleParts } from "./titles.ts";
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

/** Reads head and links of a page. */
export function readMeta(
  source: string,
  elements: readonly ElementNode[],
  blocks: readonly Block[],
): Meta {
  const named = new Map<string, Passage>();
  let title: Passage | null = null;
  let canonical: string | null = null;
  for (const element of elements) {
    if (element.tag === "meta") readMetaTag(source, element, named);
    else if (element.tag === "link" && element.attributes.rel?.toLowerCase() === "canonical")
      canonical ??= element.attributes.href ?? null;
    else if (element.tag === "title" && !title) title = textOf(source, element);
    else if (element.tag === "time") readAttribute(source, element, "datetime", "time", named);
    else if (isLinkedData(element)) readLinkedNames(source, element, named);
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
    titles: [
      ...own.flatMap((each) => titleParts(each)[0] ?? []),
      ...printedFirst(parts, blocks).slice(0, 1),
    ].filter(({ text }) => !isNoHeadline(text)),
    date: dated ?? null,
    source: pick(SOURCES),
    paper: paperIn(parts),
    digital: title !== null && isDigital(title.text),
    url: canonical ?? named.get("og:url")?.text ?? named.get("url")?.text ?? savedFrom(source),
  };
}

/**
 * The parts of a title, first the one that the page prints as a line of its own where its first part
 * is none: `要闻早知道--老街重新开门` begins with the channel.
 */
function printedFirst(parts: readonly Passage[], blocks: readonly Block[]): readonly Passage[] {
  const [first, second] = parts;
  if (!first || !second || second.text.length < LEAST_HEADLINE) return parts;
  const isPrinted = ({ text }: Passage) =>
    blocks.some(({ passage, linked, hidden }) => !hidden && linked < 0.5 && passage.text === text);
  if (isPrinted(first) || isNoHeadline(second.text) || !isPrinted(second)) return parts;
  return [second, first, ...parts.slice(2)];
}

const LEAST_HEADLINE = 8;

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
