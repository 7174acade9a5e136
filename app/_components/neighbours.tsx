import { zh } from "../../lib/i18n/zh.ts";
import type { ArticleLink } from "../../lib/queries/shapes.ts";
import { articleAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";

/** The stories before and after in the edition. */
export function Neighbours({
  previous,
  next,
}: {
  previous: ArticleLink | null;
  next: ArticleLink | null;
}) {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={zh.article.neighbours}>
      {previous && (
        <a className="neighbour-previous" href={articleAddress(previous.id)} rel="prev">
          <span className="neighbour-which">{zh.article.previous}</span>
          <span className="headline">
            <Headline text={previous.name} />
          </span>
        </a>
      )}
      {next && (
        <a className="neighbour-next" href={articleAddress(next.id)} rel="next">
          <span className="neighbour-which">{zh.article.next}</span>
          <span className="headline">
            <Headline text={next.name} />
          </span>
        </a>
      )}
    </nav>
  );
}
