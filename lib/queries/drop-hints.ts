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
import type { DropHint } from "./shapes.ts";

interface Drop {
  readonly parameter: DropHint["parameter"];
  readonly value: string;
  readonly rest: Sought;
}

/**
 * For a filter that finds nothing: each single condition that, left out, lets something be found.
 * Of several values of one kind none is named, because each of them only adds.
 */
export const suggestDrops = inOneReading(async (filter: Sought): Promise<DropHint[]> => {
  const hints = await Promise.all(
    dropsOf(filter).map(async ({ parameter, value, rest }) => {
      const instead = rest.instead ?? (await readBothScripts(rest.q)).query;
      return { parameter, value, count: await countArticles({ ...rest, instead }) };
    }),
  );
  return hints.filter((hint) => hint.count > 0);
});

function dropsOf(filter: Sought): Drop[] {
  const { instead: _, ...typed } = filter;
  const { places, topics, date, from, to, q } = filter;
  const [place = "", otherPlace] = places;
  const [topic = "", otherTopic] = topics;
  const drops: Drop[] = [];
  if (place && !otherPlace) {
    drops.push({ parameter: "place", value: place, rest: withoutPlace(filter, place) });
  }
  if (date || from || to) drops.push({ parameter: "date", value: "", rest: withoutDate(filter) });
  if (topic && !otherTopic) {
    drops.push({ parameter: "topic", value: topic, rest: withoutTopic(filter, topic) });
  }
  for (const kind of NAME_KINDS) {
    const [name = "", other] = filter[kind];
    if (!name || other) continue;
    drops.push({
      parameter: NAME_PARAMETER[kind],
      value: name,
      rest: withoutName(filter, kind, name),
    });
  }
  for (const { span } of operatorsOf(q)) {
    const rest = withQuery(typed, withoutPart(q, span));
    if (rest.q) drops.push({ parameter: "operator", value: q.slice(...span), rest });
  }
  if (q) drops.push({ parameter: "q", value: "", rest: withQuery(typed, "") });
  return drops;
}
