import { withPlace, withTopic } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER } from "../../lib/filters.ts";
import type { ArticleSummary } from "../../lib/queries/shapes.ts";
import { showPunctuation } from "../../lib/text/display.ts";
import { articleAddress, articlesAddress } from "./addresses.ts";
import { hitDate } from "./hit-date.ts";
import { CardStars } from "./kept/card-stars.tsx";
import { fill } from "./kept/write.ts";
import { Marked } from "./marked.tsx";
import { placeInCity } from "./place-words.ts";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";

/** One hit of a list: its date at the left, then kicker, headline, snippet and where it belongs. */
export function ArticleCard({ article, level }: { article: ArticleSummary; level: 2 | 3 }) {
  const { link } = view();
  const Heading = `h${level}` as const;
  const date = hitDate(article.date);
  return (
    <article className="hit">
      <p className="hit-date num">
        <b>{date.main}</b>
        {date.note}
      </p>
      <div className="hit-story">
        {article.kicker && (
          <p className="kicker">
            <Marked text={article.kicker} breaks />
          </p>
        )}
        <Heading className="headline">
          <a href={link(articleAddress(article.id))}>
            <Marked text={article.name} breaks />
          </a>
        </Heading>
        {article.subheadlines.map((line) => (
          <p key={line.map(({ text }) => text).join("")} className="subheadline">
            <Marked text={line} breaks />
          </p>
        ))}
        {article.snippet.length > 0 && (
          <p className="hit-snippet">
            <Marked text={article.snippet} />
          </p>
        )}
        <HitTags article={article} />
      </div>
    </article>
  );
}

function HitTags({ article }: { article: ArticleSummary }) {
  const { link, words } = view();
  return (
    <p className="hit-tags">
      {article.places.map((place) => (
        <a key={place.code} href={link(articlesAddress(withPlace(EMPTY_FILTER, place.code)))}>
          <Printed>{placeInCity(place)}</Printed>
        </a>
      ))}
      {article.topics.map((topic) => (
        <a key={topic.slug} href={link(articlesAddress(withTopic(EMPTY_FILTER, topic.slug)))}>
          {topic.label}
        </a>
      ))}
      <span className="num">
        {article.characters > 0
          ? words.common.characters(article.characters)
          : words.articles.hit.headlineOnly}
      </span>
      <CardStar article={article} />
    </p>
  );
}

/** 收藏, pressed where the reader's browser says so: what works it is `CardStars`. */
function CardStar({ article }: { article: ArticleSummary }) {
  const words = view().words.kept;
  const name = showPunctuation(article.name.map(({ text }) => text).join(""));
  return (
    <button
      type="button"
      className="card-star"
      aria-pressed="false"
      aria-label={fill(words.starOf, { name })}
    >
      {words.star}
    </button>
  );
}

/** Hits in order; `level` is the heading their headlines are. */
export function ArticleCards({
  articles,
  level = 2,
}: {
  articles: readonly ArticleSummary[];
  level?: 2 | 3;
}) {
  const { saved, removed, read, full, lost, refused } = view().words.kept;
  return (
    <>
      <ol className="hits">
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleCard article={article} level={level} />
          </li>
        ))}
      </ol>
      <CardStars words={{ saved, removed, read, full, lost, refused }} />
    </>
  );
}
