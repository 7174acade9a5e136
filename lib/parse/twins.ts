import type { Article, Caption } from "../article.ts";
import { joinSpans } from "./account.ts";
import { uniteContributors } from "./fields/contributors/index.ts";

/** The same text printed twice in one file is one article with the spans and the words of both. */
export function mergeTwins(source: string, articles: readonly Article[]): Article[] {
  const merged = new Map<string, Article>();
  for (const article of articles) {
    const twin = merged.get(article.id);
    merged.set(article.id, twin ? uniteTwins(source, twin, article) : article);
  }
  return [...merged.values()].map((article, ordinal) => ({ ...article, ordinal }));
}

function uniteTwins(source: string, first: Article, second: Article): Article {
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
