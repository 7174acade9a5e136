import { EMPTY_FILTER } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { DropHint } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { type Condition, labelsOf } from "./conditions.ts";
import type { SingleWord } from "./single-words.ts";

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

/** Said instead of hits: what found nothing, and what to drop, one thing at a time, for how many. */
export function EmptyList({
  conditions,
  hints,
  words: singles,
}: {
  conditions: readonly Condition[];
  hints: readonly DropHint[];
  words: readonly CountedWord[];
}) {
  const words = zh.articles.empty;
  const labels = (parameter: DropHint["parameter"]) => labelsOf(conditions, parameter);
  const values = (parameter: DropHint["parameter"]) =>
    conditions
      .filter((condition) => condition.parameter === parameter)
      .map((condition) => condition.value)
      .join("、");
  const of = zh.search.emptyOf({
    sections: values("section"),
    papers: labels("paper"),
    authors: values("author"),
  });
  const ways = [...wordWays(singles), ...dropWays(conditions, hints)];
  return (
    <section className="notice">
      <p className="notice-sentence">
        {words.sentence({
          q: labels("q"),
          places: labels("place"),
          dates: labels("date"),
          topics: labels("topic"),
          of,
        })}
      </p>
      {ways.length > 0 && <p className="notice-lead">{words.dropOne}</p>}
      <p className="chips">
        {ways.map(({ label, address, drops }) => (
          <a key={address} className="chip num" href={address}>
            {label}
            {drops && (
              <span className="chip-cross" aria-hidden="true">
                ×
              </span>
            )}
          </a>
        ))}
        {!ways.some(({ address }) => address === EVERYTHING) && (
          <a className="chips-clear" href={EVERYTHING}>
            <span className="link">{words.all}</span>
          </a>
        )}
      </p>
    </section>
  );
}

function wordWays(words: readonly CountedWord[]): Way[] {
  const finding = words.filter(({ count }) => count > 0);
  return finding.map(({ word, alone, count }) => ({
    label: zh.articles.empty.onlyWord(zh.articles.quoted(word), count),
    address: articlesAddress(alone),
    drops: false,
  }));
}

/** Words searched for alone are not among these: to drop them is to see all articles. */
function dropWays(conditions: readonly Condition[], hints: readonly DropHint[]): Way[] {
  return hints.flatMap(({ parameter, value, count }) => {
    const condition = conditions.find(
      (condition) => condition.parameter === parameter && condition.value === value,
    );
    if (!condition || count === 0) return [];
    const address = articlesAddress(condition.without);
    if (parameter === "q" && address === EVERYTHING) return [];
    return [{ label: zh.articles.empty.hint(condition.label, count), address, drops: true }];
  });
}
