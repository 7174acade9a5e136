import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { editionAddress, placeAddress } from "./addresses.ts";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";

/** Where the article stands: its edition's place and date, and its number in it. */
export function ArticleCrumb({ article, position }: { article: ArticleDetail; position: number }) {
  const { link, words } = view();
  const { edition } = article;
  const { home, date, paper } = edition;
  return (
    <nav className="crumb num" aria-label={words.article.crumb}>
      <ol>
        {paper && (
          <li>
            <Printed>{paper}</Printed>
          </li>
        )}
        {home && (
          <li>
            <a href={link(placeAddress(home.code))}>
              <Printed>{home.shortName}</Printed>
            </a>
          </li>
        )}
        <li>
          {date ? (
            <a href={link(editionAddress(date.value))}>{showDate(date, words.dates)}</a>
          ) : (
            words.dates.unknown
          )}
        </li>
        <li>{words.article.position(position, edition.articles)}</li>
      </ol>
      <span className="down-hint">{words.settings.downHint}</span>
    </nav>
  );
}
