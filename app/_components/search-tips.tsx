import { withQuery } from "../../lib/filter-changes.ts";
import { type Filter, LONGEST_QUERY } from "../../lib/filters.ts";
import { isOperator, readQuery } from "../../lib/search/grammar.ts";
import { articlesAddress } from "./addresses.ts";
import { Said } from "./printed.tsx";
import { view } from "./view.ts";

/** The same search in headlines only; null unless it is for one plain word that leaves room for the operator. */
export function inTitles(filter: Filter): Filter | null {
  const { terms, dates } = readQuery(filter.q);
  const [word, other] = terms;
  if (!word || other || dates.length > 0 || isOperator(word)) return null;
  const q = `title:${word.shown}`;
  return [...q].length > LONGEST_QUERY ? null : withQuery(filter, q);
}

/** Under a search for one word: how to ask more exactly. `titles` have the word in their headlines. */
export function SearchTips({ filter, inTitles: titles }: { filter: Filter; inTitles: number }) {
  const narrower = inTitles(filter);
  if (!narrower) return null;
  const { link, words: all } = view();
  const words = all.search.tips;
  return (
    <p className="search-tips">
      {titles > 0 && (
        <span>
          {words.title}
          <a className="link-zhu" href={link(articlesAddress(narrower))}>
            <Said text={narrower.q} />
          </a>{" "}
          <span className="num">{all.articles.count(titles)}</span>
        </span>
      )}
      <span>
        {words.without}
        <code>
          <Said text={words.withoutExample(filter.q)} />
        </code>
      </span>
      <span>
        {words.exact}
        <code>{words.exactExample}</code>
      </span>
    </p>
  );
}
