import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { readFilter } from "../../lib/filters.ts";
import type { DropHint } from "../../lib/queries/shapes.ts";
import { conditionsOf } from "./conditions.ts";
import { EmptyList } from "./empty-list.tsx";
import type { PlacesOffer } from "./placed-words.tsx";
import { singleWords } from "./single-words.ts";

function linksOf(
  query: string,
  hints: DropHint[],
  counts: number[] = [],
  offer: PlacesOffer | null = null,
): string[] {
  const reading = readFilter(new URLSearchParams(query));
  if (!reading.ok) throw new Error(reading.bad.parameter);
  const words = singleWords(reading.filter).map((one, n) => ({ ...one, count: counts[n] ?? 0 }));
  const html = renderToStaticMarkup(
    <EmptyList
      filter={reading.filter}
      conditions={conditionsOf(reading.filter, new Map())}
      hints={hints}
      words={words}
      offer={offer}
    />,
  );
  return [...html.matchAll(/<a[^>]* href="([^"]*)">(.*?)<\/a>/gu)].map(
    ([, href, label]) =>
      `${decodeURIComponent(href ?? "").replaceAll("&amp;", "&")} ${label?.replace(/<.*/u, "")}`,
  );
}

const q: DropHint = { parameter: "q", value: "", count: 34 };

it("offers each of two words alone, and all articles once", () => {
  expect(linksOf("q=医保 亚运", [q], [7, 3])).toEqual([
    "/articles?q=医保 只搜 “医保”　7篇",
    "/articles?q=亚运 只搜 “亚运”　3篇",
    "/articles ",
  ]);
});

it("leaves out a word that finds nothing alone", () => {
  expect(linksOf("q=医保 龘", [q], [7, 0])).toHaveLength(2);
});

it("says how to drop a place that nobody knows, in one link", () => {
  expect(linksOf("place=999999", [{ parameter: "place", value: "999999", count: 34 }])).toEqual([
    "/articles 去掉 未知地方 999999　34篇",
  ]);
});

it("says which two to drop where one is not enough, all values of a kind together", () => {
  const place: DropHint = { parameter: "place", value: "", count: 5 };
  const topic = { parameter: "topic", value: "sports" } as const;
  expect(
    linksOf("place=999999&place=999998&topic=sports&date=2023", [{ ...place, and: topic }]),
  ).toEqual(["/articles?date=2023 去掉 未知地方 999998、未知地方 999999、体育　5篇", "/articles "]);
});

it("offers a word taken for a place before all that asks less", () => {
  const offer = { q: "医保 place:舟山", places: [["舟山市"]], count: 2 };
  expect(linksOf("q=医保 舟山&topic=society", [], [7], offer)).toEqual([
    "/articles?topic=society&q=医保+place:舟山 搜 医保 place:舟山　2篇",
    "/articles?topic=society&q=医保 只搜 “医保”　7篇",
    "/articles ",
  ]);
});
