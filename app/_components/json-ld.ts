import type { Contributor } from "../../lib/article.ts";
import type { ArticleDetail, ShownDate } from "../../lib/queries/shapes.ts";
import { splitDateline } from "../../lib/text/dateline.ts";

/** `2023-06`: as much of a date as is known. */
function knownDate(date: ShownDate): string {
  const length = { day: 10, month: 7, year: 4 }[date.precision];
  return date.value.slice(0, length);
}

function people(contributors: readonly Contributor[], roles: readonly Contributor["role"][]) {
  const named = contributors.filter(({ role }) => roles.includes(role));
  return named.length > 0 ? named.map(({ name }) => ({ "@type": "Person", name })) : undefined;
}

/** An article in schema.org's words; what is not known is left out. */
export function newsArticle(article: ArticleDetail, address: string): object {
  const { edition, contributors, places, date } = article;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    url: address,
    mainEntityOfPage: address,
    inLanguage: "zh-Hans",
    headline: article.name,
    alternativeHeadline:
      [article.kicker, ...article.subheadlines].filter(Boolean).join(" ") || undefined,
    articleSection: article.section ?? article.topics[0]?.label,
    keywords: article.topics.map((topic) => topic.label).join(",") || undefined,
    datePublished: date ? knownDate(date) : undefined,
    dateline: splitDateline(article.body[0]?.text ?? "").slug || undefined,
    author: people(contributors, ["author", "reporter", "correspondent"]),
    contributor: people(contributors, ["photographer"]),
    editor: people(contributors, ["editor"]),
    contentLocation: places.map((place) => ({
      "@type": "Place",
      name: place.fullName,
      identifier: `GB/T 2260 ${place.code}`,
    })),
    printEdition: edition.date ? knownDate(edition.date) : undefined,
    publisher: edition.paper
      ? { "@type": "NewsMediaOrganization", name: edition.paper }
      : undefined,
    wordCount: article.characters,
  };
}

/** JSON that cannot end the script element it stands in, whatever the article says. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
