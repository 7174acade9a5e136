import { zh } from "../../lib/i18n/zh.ts";
import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { editionAddress, placeAddress } from "./addresses.ts";

/** Where the article stands: its edition's place and date, and its number in it. */
export function ArticleCrumb({ article }: { article: ArticleDetail }) {
  const { edition, position } = article;
  const { home, date, paper } = edition;
  return (
    <nav className="crumb num" aria-label={zh.article.crumb}>
      <ol>
        {paper && <li>{paper}</li>}
        {home && (
          <li>
            <a href={placeAddress(home.code)}>{home.shortName}</a>
          </li>
        )}
        <li>
          {date ? (
            <a href={editionAddress(date.value)}>{showDate(date)}</a>
          ) : (
            zh.article.dateUnknown
          )}
        </li>
        <li>{zh.article.position(position, edition.articles)}</li>
      </ol>
      <span className="down-hint">{zh.settings.downHint}</span>
    </nav>
  );
}
