import type { Metadata } from "next";
import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { skipDateline } from "../../lib/text/dateline.ts";
import { showPunctuation } from "../../lib/text/display.ts";
import { isSalutation } from "../../lib/text/salutation.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { articleAddress } from "./addresses.ts";
import { alternatesOf } from "./alternates.ts";
import { sitePreview } from "./site-preview.ts";
import { view } from "./view.ts";

/** Characters of a description that link previews show whole. */
const LENGTH = 110;

/** The story's first words for a preview: no dateline, no credit, cut at a sentence end if one fits. */
export function firstWords(paragraph: string): string {
  const text = skipDateline(showPunctuation(paragraph)).replaceAll("\n", " ");
  if (text.length <= LENGTH) return text;
  const cut = text.slice(0, LENGTH);
  const end = Math.max(...["。", "！", "？"].map((stop) => cut.lastIndexOf(stop)));
  return end > LENGTH / 3 ? cut.slice(0, end + 1) : `${cut.slice(0, -1)}…`;
}

/** Title, description, canonical address and Open Graph of an article. */
export function describeArticle(article: ArticleDetail): Metadata {
  const { words } = view();
  const title = showPunctuation(article.name);
  const paragraphs = article.body.filter((block) => block.type === "p");
  const paragraph = (paragraphs.find(({ text }) => !isSalutation(text)) ?? paragraphs[0])?.text;
  const where = [
    article.places[0]?.fullName,
    article.date ? showDate(article.date, words.dates) : null,
  ];
  const description = paragraph
    ? firstWords(paragraph)
    : [article.kicker, ...article.subheadlines, ...where].filter(Boolean).join(" ");
  const path = articleAddress(article.id);
  return {
    title,
    description,
    alternates: alternatesOf(path),
    openGraph: {
      type: "article",
      ...sitePreview(),
      title,
      description,
      url: path,
      publishedTime: article.date?.precision === "day" ? article.date.value : undefined,
      tags: article.topics.map((topic) => topic.label),
    },
  };
}
