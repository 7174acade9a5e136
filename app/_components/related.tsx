import { zh } from "../../lib/i18n/zh.ts";
import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { articleAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";

type RelatedArticle = ArticleDetail["related"][number];

/** Why an older story stands here: `同写普陀区、党建廉政`, `同题材：科技数字`. */
export function reasonOf({ sharedPlaces, sharedTopics }: RelatedArticle): string {
  const places = sharedPlaces.map((place) => place.name);
  const topics = sharedTopics.map((topic) => topic.label);
  const words = zh.article.related;
  if (places.length === 0) return words.topic(topics.join("、"));
  return words.both([...places, ...topics].join("、"));
}

/** 同类旧闻: older stories, each saying what it shares with this one. */
export function Related({ articles }: { articles: readonly RelatedArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{zh.article.related.title}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <a className="headline" href={articleAddress(article.id)}>
              <Headline text={article.name} />
            </a>
            <span className="related-date num">
              {article.date ? showDate(article.date) : zh.article.dateUnknown}
            </span>
            <span className="related-reason">{reasonOf(article)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
