import type { Article, Span } from "../../article.ts";
import { cutPassage } from "../../text/join.ts";
import { joinPassages, type Passage } from "../../text/passage.ts";
import { simplify } from "../../text/traditional.ts";
import { readFolio } from "./folio.ts";
import { readImprint } from "./imprint-lines.ts";
import { nameBeforeDay } from "./masthead.ts";
import { isPageNameForm, withoutLatin } from "./page-name-forms.ts";
import { barePaperName, isDoubtfulName, papersInRow } from "./paper-names.ts";

/** Words that no story owns, as a sheet's reading has them. */
export interface Loose {
  readonly passage: Passage;
  readonly reason: string;
}

/** What stands around a page, and not what a site sets around a story. */
const HEADS = new Set(["masthead", "printed date", "page furniture", "running head"]);

/** A page's name that the format tells as such. */
export const PAGE_NAME = "page name";

/** The paper's printed name in words that no story owns: of its own or in a folio line; or null. */
export function paperIn({ passage, reason }: Loose): Passage | null {
  if (!HEADS.has(reason)) return null;
  const { text } = passage;
  const folio = readFolio(text);
  if (folio) return folio.paper && cutPassage(passage, ...folio.paper);
  // `副刊 04 六尺巷` heads a page, and names no paper
  if (reason === "masthead") return /\d/u.test(text) ? null : ownName(passage);
  if (reason === "page furniture" && isPlacesPaper(text)) return passage;
  const length = reason === "printed date" ? nameBeforeDay(text) : 0;
  return length ? cutPassage(passage, 0, length) : null;
}

/** Those who publish the paper, by its imprint: `仙居县融媒体中心`, `龙游县委` of `中共龙游县委`. */
export function publishersIn({ passage, reason }: Loose): readonly Passage[] {
  if (!HEADS.has(reason)) return [];
  const inFolio = readFolio(passage.text)?.publisher;
  const named = inFolio ? [inFolio] : (readImprint(passage.text)?.organisers ?? []);
  return named.map(([from, to]) => {
    const isParty = passage.text.startsWith("中共", from);
    return cutPassage(passage, isParty ? from + 2 : from, to);
  });
}

/** The page's own name 版面名 in words that no story owns: `第4版 副刊`, `文苑·副刊`; or null. */
export function pageNameIn({ passage, reason }: Loose): Passage | null {
  if (reason === PAGE_NAME) return cutPassage(passage, 0, withoutLatin(passage.text).length);
  if (!HEADS.has(reason)) return null;
  const { text } = passage;
  if (reason === "page furniture" && isPageNameForm(simplify(text)))
    return isPlacesPaper(text) ? null : passage;
  const name = readFolio(text)?.pageName ?? (reason === "masthead" ? nameByNumber(text) : null);
  return name ? cutPassage(passage, ...name) : null;
}

/** Which page it is, `第4版`, `A02版`; of `今日8版` how many there are. */
const NUMBER =
  /(?<!(?:今日|本期|共|[\d一二三四五六七八九十])\s?)(?:第\s*)?([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版(?![面式])/u;

/** The number of its page in words that no story owns, as printed; or null. */
export function pageNumberIn({ passage, reason }: Loose): string | null {
  return HEADS.has(reason) ? (NUMBER.exec(passage.text)?.[1] ?? null) : null;
}

/** `乡村  3`, a page's head by its place alone. */
function nameByNumber(text: string): Span | null {
  const found = /^(\p{Script=Han}{2,6})\s+[A-Z]?\d{1,2}$/u.exec(text);
  return found?.[1] ? [0, found[1].length] : null;
}

/** `云和新闻`: a known place's, and so no page's name. */
function isPlacesPaper(text: string): boolean {
  return isDoubtfulName(simplify(text), () => false);
}

/**
 * `云和新闻  YUNHE NEWS`: the same name in Latin letters stands behind it; of `江城日报 · 河东新闻` the
 * second is the county's own pages in the city's paper.
 */
function ownName(passage: Passage): Passage {
  const { text } = passage;
  const local = papersInRow(simplify(text)).at(-1)?.length;
  if (local) return cutPassage(passage, text.length - local, text.length);
  const length = /^\p{Script=Han}+(?=\s+[A-Za-z])/u.exec(text)?.[0].length;
  return length ? cutPassage(passage, 0, length) : bareName(passage);
}

/** `喀什日报` of `喀 什 日 报（汉文版）`. */
function bareName(passage: Passage): Passage {
  const { text } = passage;
  const name = barePaperName(text);
  if (name === text || !name) return passage;
  if (text.startsWith(name)) return cutPassage(passage, 0, name.length);
  const letters: Passage[] = [];
  for (let at = 0; letters.length < name.length && at < text.length; at++)
    if (text.charAt(at) === name.charAt(letters.length))
      letters.push(cutPassage(passage, at, at + 1));
  return joinPassages(letters, "");
}

/**
 * Stories of no column of their own take the name of their page for their section: the only one that
 * the sheet prints, or of several pages in one text the one last named above. `isOnePage`: it prints no
 * more than one page's number.
 */
export function nameSections<T extends Pick<Article, "section" | "spans">>(
  articles: readonly T[],
  names: readonly Passage[],
  isOnePage: boolean,
): T[] {
  const isOne = isOnePage && new Set(names.map(({ text }) => text)).size === 1;
  const nameAt = (start: number) =>
    isOne ? names[0] : names.findLast((name) => (name.pieces[0]?.span[0] ?? 0) < start);
  return articles.map((article) => {
    const name = article.section === null ? nameAt(article.spans[0]?.[0] ?? 0) : undefined;
    return name ? { ...article, section: name.text } : article;
  });
}
