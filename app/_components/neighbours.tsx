import type { SheetPlace } from "../../lib/front/sheet-order.ts";
import { articleAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";
import { view } from "./view.ts";

/** The stories before and after in the edition. */
export function Neighbours({ previous, next }: SheetPlace) {
  const { link, words } = view();
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={words.article.neighbours}>
      {previous && (
        <a className="neighbour-previous" href={link(articleAddress(previous.id))} rel="prev">
          <span className="neighbour-which">{words.article.previous}</span>
          <span className="headline">
            <Headline text={previous.name} link />
          </span>
        </a>
      )}
      {next && (
        <a className="neighbour-next" href={link(articleAddress(next.id))} rel="next">
          <span className="neighbour-which">{words.article.next}</span>
          <span className="headline">
            <Headline text={next.name} link />
          </span>
        </a>
      )}
    </nav>
  );
}
