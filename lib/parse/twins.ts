import type { Article, Caption, Discarded } from "../article.ts";
import { joinSpans } from "./account.ts";
import { uniteContributors } from "./forms/contributors/index.ts";

/** An article that has no number in its file yet. */
type Unnumbered = Omit<Article, "ordinal">;

/** The same text printed twice on one page is one article with the spans and the words of both. */
export function mergeTwins(source: string, articles: readonly Unnumbered[]): Unnumbered[] {
  const merged = new Map<string, Unnumbered>();
  for (const article of articles) {
    const twin = merged.get(article.id);
    merged.set(article.id, twin ? uniteTwins(source, twin, article) : article);
  }
  return [...merged.values()];
}

/**
 * Parts the articles of a page that earlier pages of the file have had, by id: those are given out
 * by then, so that what is printed again is discarded. Adds the new ids to `seen`.
 */
export function dropRepeats(
  articles: readonly Unnumbered[],
  seen: Set<string>,
): { readonly fresh: readonly Unnumbered[]; readonly repeats: readonly Discarded[] } {
  const fresh = articles.filter(({ id }) => !seen.has(id));
  const repeats = articles
    .filter(({ id }) => seen.has(id))
    .flatMap(({ spans }) => spans.map((span) => ({ span, reason: "printed again" })));
  for (const { id } of fresh) seen.add(id);
  return { fresh, repeats };
}

function uniteTwins(source: string, first: Unnumbered, second: Unnumbered): Unnumbered {
  const section = first.section ?? second.section;
  const kicker = first.kicker ?? second.kicker;
  const credited = first.source ?? second.source;
  // a story has room for one of each: what else stood there ranks below the headline
  const left = [second.section, second.kicker, second.source].flatMap((text) =>
    text === null || [section, kicker, credited].includes(text) ? [] : [text],
  );
  return {
    ...first,
    section,
    kicker,
    subheadlines: [...new Set([...first.subheadlines, ...second.subheadlines, ...left])],
    contributors: uniteContributors([first.contributors, second.contributors]),
    source: credited,
    captions: uniteCaptions([...first.captions, ...second.captions]),
    places: first.places.length ? first.places : second.places,
    date: first.date ?? second.date,
    spans: joinSpans(source, [...first.spans, ...second.spans]),
  };
}

function uniteCaptions(captions: readonly Caption[]): Caption[] {
  const seen = new Set<string>();
  return captions.filter(({ text, credit }) => {
    const key = JSON.stringify([text, credit]);
    return !seen.has(key) && seen.add(key);
  });
}
