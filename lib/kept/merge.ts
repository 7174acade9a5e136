import { type Kept, MOST_READ, MOST_SAVED, type ReadMark, type SavedArticle } from "./shapes.ts";

/** What of an imported file has to be written, and what is then one too many. */
export interface Merge {
  readonly save: readonly SavedArticle[];
  readonly mark: readonly ReadMark[];
  /** Ids of the oldest read marks, which make room. */
  readonly forget: readonly string[];
}

/**
 * Merges an imported file into what is kept here. What is saved here stays as it is; of what is only there
 * the newest comes in while there is room. Of two marks of one article the later one holds.
 */
export function merge(here: Kept, there: Kept): Merge {
  const savedHere = new Set(here.saved.map(({ id }) => id));
  const fresh = new Map<string, SavedArticle>();
  for (const article of there.saved) {
    if (!savedHere.has(article.id) && !fresh.has(article.id)) fresh.set(article.id, article);
  }
  const newest = [...fresh.values()].sort((a, b) => compare(b.saved, a.saved));

  const marks = new Map(here.read.map((mark) => [mark.id, mark]));
  const changed = new Set<string>();
  for (const mark of there.read) {
    if ((marks.get(mark.id)?.read ?? "") >= mark.read) continue;
    marks.set(mark.id, mark);
    changed.add(mark.id);
  }
  const latest = [...marks.values()].sort((a, b) => compare(b.read, a.read));
  return {
    save: newest.slice(0, Math.max(0, MOST_SAVED - savedHere.size)),
    mark: latest.slice(0, MOST_READ).filter(({ id }) => changed.has(id)),
    forget: latest.slice(MOST_READ).map(({ id }) => id),
  };
}

/** Instants are all written alike, so that their order is that of their characters. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
