import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { articleAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";
import { Said } from "./printed.tsx";
import { view } from "./view.ts";

type RelatedArticle = ArticleDetail["related"][number];

/** Why an older story stands here: `同写普陀区、党建廉政`, `同题材：科技数字`. */
export function reasonOf({ sharedPlaces, sharedTopics }: RelatedArticle): string {
  const places = sharedPlaces.map((place) => place.name);
  const topics = sharedTopics.map((topic) => topic.label);
  const { list } = view().words.common;
  const words = view().words.article.related;
  if (places.length === 0) return words.topic(list(topics));
  return words.both(list([...places, ...topics]));
}

/** 同类旧闻: older stories, each saying what it shares with this one. */
export function Related({ articles }: { articles: readonly RelatedArticle[] }) {
  const { link, words } = view();
  if (articles.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{words.article.related.title}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <a className="headline" href={link(articleAddress(article.id))}>
              <Headline text={article.name} link />
            </a>
            <span className="related-date num">
              {article.date ? showDate(article.date, words.dates) : words.dates.unknown}
            </span>
            <span className="related-reason">
              <Said text={reasonOf(article)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
