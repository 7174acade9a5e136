import { EMPTY_FILTER } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { DropHint } from "../../lib/queries/shapes.ts";
import { articlesAddress } from "./addresses.ts";
import { type Condition, labelsOf } from "./conditions.ts";

/** Said instead of hits: what found nothing, and which single condition to drop for how many. */
export function EmptyList({
  conditions,
  hints,
}: {
  conditions: readonly Condition[];
  hints: readonly DropHint[];
}) {
  const words = zh.articles.empty;
  const labels = (parameter: DropHint["parameter"]) => labelsOf(conditions, parameter);
  const ways = hints.flatMap((hint) => {
    const condition = conditions.find(
      ({ parameter, value }) => parameter === hint.parameter && value === hint.value,
    );
    return condition && hint.count > 0 ? [{ condition, count: hint.count }] : [];
  });
  return (
    <section className="notice">
      <p className="notice-sentence">
        {words.sentence({
          q: labels("q"),
          places: labels("place"),
          dates: labels("date"),
          topics: labels("topic"),
        })}
      </p>
      {ways.length > 0 && <p className="notice-lead">{words.dropOne}</p>}
      <p className="chips">
        {ways.map(({ condition: { parameter, value, label, without }, count }) => (
          <a key={`${parameter}${value}`} className="chip num" href={articlesAddress(without)}>
            {words.hint(label, count)}
            <span className="chip-cross" aria-hidden="true">
              ×
            </span>
          </a>
        ))}
        <a className="chips-clear" href={articlesAddress(EMPTY_FILTER)}>
          <span className="link">{words.all}</span>
        </a>
      </p>
    </section>
  );
}
