import type { Article } from "../../article.ts";
import { cutPassage } from "../../text/join.ts";
import type { Passage } from "../../text/passage.ts";
import { simplify } from "../../text/traditional.ts";
import { readFolio } from "./folio.ts";
import { readImprint } from "./imprint-lines.ts";
import { nameBeforeDay } from "./masthead.ts";
import { isPageNameForm } from "./page-name-forms.ts";

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
  const folio = readFolio(passage.text);
  if (folio) return folio.paper && cutPassage(passage, ...folio.paper);
  if (reason === "masthead") return passage;
  const length = reason === "printed date" ? nameBeforeDay(passage.text) : 0;
  return length ? cutPassage(passage, 0, length) : null;
}

/** Those who publish the paper, by its imprint: `仙居县融媒体中心`, `龙游县委` of `中共龙游县委`. */
export function publishersIn({ passage, reason }: Loose): readonly Passage[] {
  if (!HEADS.has(reason)) return [];
  return (readImprint(passage.text)?.organisers ?? []).map(([from, to]) => {
    const isParty = passage.text.startsWith("中共", from);
    return cutPassage(passage, isParty ? from + 2 : from, to);
  });
}

/** The page's own name 版面名 in words that no story owns: `第4版 副刊`, `文苑·副刊`; or null. */
export function pageNameIn({ passage, reason }: Loose): Passage | null {
  if (reason === PAGE_NAME) return passage;
  if (!HEADS.has(reason)) return null;
  if (reason === "page furniture" && isPageNameForm(simplify(passage.text))) return passage;
  const name = readFolio(passage.text)?.pageName;
  return name ? cutPassage(passage, ...name) : null;
}

/**
 * Stories of no column of their own take the name of their page for their section: the only one that
 * the sheet prints, or of several pages in one text the one last named above.
 */
export function nameSections<T extends Pick<Article, "section" | "spans">>(
  articles: readonly T[],
  names: readonly Passage[],
): T[] {
  const isOne = new Set(names.map(({ text }) => text)).size === 1;
  const nameAt = (start: number) =>
    isOne ? names[0] : names.findLast((name) => (name.pieces[0]?.span[0] ?? 0) < start);
  return articles.map((article) => {
    const name = article.section === null ? nameAt(article.spans[0]?.[0] ?? 0) : undefined;
    return name ? { ...article, section: name.text } : article;
  });
}
