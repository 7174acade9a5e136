import { EMPTY_FILTER, type Filter } from "../../lib/filters.ts";
import type { DropHint } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { type Condition, conditionsDropped, labelsOf, withoutCondition } from "./conditions.ts";
import { type PlacesOffer, placesAddress } from "./placed-words.tsx";
import { Said } from "./printed.tsx";
import { ReadPlainly } from "./read-plainly.tsx";
import type { SingleWord } from "./single-words.ts";
import { view } from "./view.ts";

/** A word of the search with what it finds alone. */
interface CountedWord extends SingleWord {
  readonly count: number;
}

/** A link that widens the search: what it does, in words with its count, and where it leads. */
interface Way {
  readonly label: string;
  readonly address: string;
  /** A condition goes, so that the link bears its ×. */
  readonly drops: boolean;
}

const EVERYTHING = articlesAddress(EMPTY_FILTER);

/** Said instead of hits: what found nothing, and what to drop for how many, one thing at a time if that helps. */
export function EmptyList({
  filter,
  conditions,
  hints,
  words: singles,
  offer = null,
}: {
  filter: Filter;
  conditions: readonly Condition[];
  hints: readonly DropHint[];
  words: readonly CountedWord[];
  /** What is found when words are taken for the places they name. */
  offer?: PlacesOffer | null;
}) {
  const { link, print, words: all } = view();
  const words = all.articles.empty;
  const labels = (parameter: DropHint["parameter"]) => labelsOf(conditions, parameter);
  const names = (parameter: DropHint["parameter"]) =>
    conditions
      .filter((condition) => condition.parameter === parameter)
      .map((condition) => print(condition.value));
  const of = all.search.emptyOf({
    sections: names("section"),
    papers: names("paper"),
    authors: names("author"),
  });
  const ways = [
    ...placesWay(filter, offer),
    ...wordWays(singles),
    ...dropWays(filter, conditions, hints),
  ];
  return (
    <section className="notice">
      <p className="notice-sentence">
        <Said
          text={words.sentence({
            q: labels("q"),
            places: labels("place"),
            dates: labels("date"),
            topics: labels("topic"),
            of,
          })}
        />
      </p>
      <ReadPlainly q={filter.q} />
      {ways.length > 0 && (
        <p className="notice-lead">
          {hints.some(({ and }) => and) ? words.dropTwo : words.dropOne}
        </p>
      )}
      <p className="chips">
        {ways.map(({ label, address, drops }) => (
          <a key={address} className="chip num" href={link(address)}>
            <Said text={label} />
            {drops && (
              <span className="chip-cross" aria-hidden="true">
                ×
              </span>
            )}
          </a>
        ))}
        {!ways.some(({ address }) => address === EVERYTHING) && (
          <a className="chips-clear" href={link(EVERYTHING)}>
            <span className="link">{words.all}</span>
          </a>
        )}
      </p>
    </section>
  );
}

/** First, because it keeps all that was asked. */
function placesWay(filter: Filter, offer: PlacesOffer | null): Way[] {
  const address = offer && placesAddress(filter, offer);
  if (!offer || !address) return [];
  const label = view().words.search.places.way(offer.q, offer.count);
  return [{ label, address, drops: false }];
}

function wordWays(singles: readonly CountedWord[]): Way[] {
  const { words } = view();
  const finding = singles.filter(({ count }) => count > 0);
  return finding.map(({ word, alone, count }) => ({
    label: words.articles.empty.onlyWord(words.articles.quoted(word), count),
    address: articlesAddress(alone),
    drops: false,
  }));
}

/** Words searched for alone are not among these: to drop them is to see all articles. */
function dropWays(
  filter: Filter,
  conditions: readonly Condition[],
  hints: readonly DropHint[],
): Way[] {
  const { words } = view();
  return hints.flatMap(({ and, count, ...dropped }) => {
    const all = and ? [dropped, and] : [dropped];
    const labels = all.flatMap((one) =>
      conditionsDropped(conditions, one).map(({ label }) => label),
    );
    if (labels.length === 0 || count === 0) return [];
    const address = articlesAddress(all.reduce(withoutCondition, filter));
    if (dropped.parameter === "q" && address === EVERYTHING) return [];
    const label = words.articles.empty.hint(words.common.list(labels), count);
    return [{ label, address, drops: true }];
  });
}
