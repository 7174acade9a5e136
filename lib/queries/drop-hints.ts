import { inOneReading } from "../db/reading.ts";
import {
  withoutDate,
  withoutName,
  withoutPlace,
  withoutTopic,
  withQuery,
} from "../filter-changes.ts";
import { NAME_KINDS, NAME_PARAMETER } from "../filters.ts";
import { operatorsOf, withoutPart } from "../search/grammar.ts";
import type { Sought } from "./conditions.ts";
import { readBothScripts } from "./left-out.ts";
import { countArticles } from "./list.ts";
import type { DropHint, Dropped } from "./shapes.ts";

/** So many conditions are tried two by two: a search box may hold dozens. */
const MOST_PAIRED = 8;

/** More ways than these are a list to read, not a help. */
const MOST_OFFERED = 6;

interface Drop extends Dropped {
  readonly from: (filter: Sought) => Sought;
}

/**
 * For a filter that finds nothing: single conditions that, left out, let something be found; where none
 * does, two that do together; those first that let most be found, and six at most. Several values of one
 * kind go together, because each of them only adds.
 */
export const suggestDrops = inOneReading(async (filter: Sought): Promise<DropHint[]> => {
  const drops = dropsOf(filter);
  const alone = await Promise.all(
    drops.map(async ({ parameter, value, from }) => ({
      parameter,
      value,
      count: await countWithout(from(filter)),
    })),
  );
  const helping = mostFirst(alone);
  if (helping.length > 0) return helping;
  const together = await Promise.all(
    pairsOf(mostTelling(drops)).map(async ([{ parameter, value, from }, other]) => ({
      parameter,
      value,
      and: { parameter: other.parameter, value: other.value },
      count: await countWithout(other.from(from(filter))),
    })),
  );
  return mostFirst(together);
});

function mostFirst(hints: readonly DropHint[]): DropHint[] {
  const helping = hints.filter(({ count }) => count > 0);
  return helping.sort((one, other) => other.count - one.count).slice(0, MOST_OFFERED);
}

async function countWithout(rest: Sought): Promise<number> {
  const instead = rest.instead ?? (await readBothScripts(rest.q)).query;
  return countArticles({ ...rest, instead });
}

/** Not more than can be tried two by two; of many operators the last ones are left out. */
function mostTelling(drops: readonly Drop[]): Drop[] {
  const isOperator = ({ parameter }: Drop) => parameter === "operator";
  const others = drops.filter((drop) => !isOperator(drop));
  return [...others, ...drops.filter(isOperator)].slice(0, MOST_PAIRED);
}

/** Every two of them; an operator is a part of the search box and goes with it anyhow. */
function pairsOf(drops: readonly Drop[]): (readonly [Drop, Drop])[] {
  const box = new Set<Dropped["parameter"]>(["operator", "q"]);
  return drops.flatMap((one, at) =>
    drops
      .slice(at + 1)
      .filter((other) => !(one.parameter === "q" && box.has(other.parameter)))
      .map((other) => [one, other] as const),
  );
}

/** What is typed in the box has changed: nothing is sought instead of it any more. */
function retyped({ instead: _, ...filter }: Sought, q: string): Sought {
  return withQuery(filter, q);
}

function withoutOperator(filter: Sought, value: string): Sought {
  const { q } = filter;
  const part = operatorsOf(q).find(({ span }) => q.slice(...span) === value);
  return part ? retyped(filter, withoutPart(q, part.span)) : filter;
}

/** A kind of values: the only one it has, or, by no name, all. */
function kindOf(
  parameter: Dropped["parameter"],
  values: readonly string[],
  without: (filter: Sought, value: string) => Sought,
): Drop[] {
  const [value = "", ...others] = values;
  if (value === "") return [];
  const from = (filter: Sought) => values.reduce(without, filter);
  return [{ parameter, value: others.length > 0 ? "" : value, from }];
}

function dropsOf(filter: Sought): Drop[] {
  const { places, topics, date, from, to, q } = filter;
  const drops = kindOf("place", places, withoutPlace);
  if (date || from || to) drops.push({ parameter: "date", value: "", from: withoutDate });
  drops.push(...kindOf("topic", topics, withoutTopic));
  for (const kind of NAME_KINDS) {
    drops.push(
      ...kindOf(NAME_PARAMETER[kind], filter[kind], (rest, name) => withoutName(rest, kind, name)),
    );
  }
  for (const { span } of operatorsOf(q)) {
    const value = q.slice(...span);
    // A box without words and without other operators is dropped whole.
    if (withoutOperator(filter, value).q) {
      drops.push({ parameter: "operator", value, from: (rest) => withoutOperator(rest, value) });
    }
  }
  if (q) drops.push({ parameter: "q", value: "", from: (rest) => retyped(rest, "") });
  return drops;
}
