import { inOneReading } from "../db/reading.ts";
import { type Filter, withoutDate, withoutPlace, withoutTopic, withQuery } from "../filters.ts";
import { countArticles } from "./list.ts";
import type { DropHint } from "./shapes.ts";

interface Drop {
  readonly parameter: DropHint["parameter"];
  readonly value: string;
  readonly rest: Filter;
}

/**
 * For a filter that finds nothing: each single condition that, left out, lets something be found.
 * Of several places or topics none is named, because each of them only adds.
 */
export const suggestDrops = inOneReading(async (filter: Filter): Promise<DropHint[]> => {
  const hints = await Promise.all(
    dropsOf(filter).map(async ({ parameter, value, rest }) => ({
      parameter,
      value,
      count: await countArticles(rest),
    })),
  );
  return hints.filter((hint) => hint.count > 0);
});

function dropsOf(filter: Filter): Drop[] {
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
  if (q) drops.push({ parameter: "q", value: "", rest: withQuery(filter, "") });
  return drops;
}
