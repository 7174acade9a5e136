import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { EMPTY_FILTER, type Filter } from "../../lib/filters.ts";
import type { PlaceFacet } from "../../lib/queries/shapes.ts";
import { MonthHistogram } from "./month-histogram.tsx";
import { Pager } from "./pager.tsx";
import { PlaceTree } from "./place-tree.tsx";
import { SortLinks } from "./sort-links.tsx";
import { TopicList } from "./topic-list.tsx";

const links = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map((match) => match[1]?.replaceAll("&amp;", "&"));
const filter = (part: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...part });

const tree: PlaceFacet[] = [
  {
    code: "330900",
    name: "舟山市",
    level: "city",
    count: 3,
    children: [{ code: "330903", name: "普陀区", level: "county", count: 2, children: [] }],
  },
];

it("narrows to a place, and widens again when it is chosen", () => {
  const city = renderToStaticMarkup(
    <PlaceTree places={tree} filter={filter({ places: ["330900"], page: 3 })} />,
  );
  expect(links(city)).toEqual(["/articles", "/articles?place=330903"]);
  expect(city).toContain('aria-current="true"');
});

it("adds a topic and takes it away", () => {
  const topics = [{ slug: "health", label: "健康医保", count: 1 }];
  const render = (chosen: string[]) =>
    links(renderToStaticMarkup(<TopicList topics={topics} filter={filter({ topics: chosen })} />));
  expect(render([])).toEqual(["/articles?topic=health"]);
  expect(render(["health"])).toEqual(["/articles"]);
});

it("links months that hold hits, and only those", () => {
  const months = [
    { month: "2023-06", count: 1, total: 7 },
    { month: "2023-08", count: 0, total: 9 },
  ];
  const html = renderToStaticMarkup(
    <MonthHistogram months={months} filter={filter({ from: "2023-01" })} />,
  );
  expect(links(html)).toEqual(["/articles?date=2023-06", "/articles?date=2023"]);
  expect(html).toContain("2023年6月：共7篇，合条件1篇");
});

it("offers the order of relevance only for a search", () => {
  const render = (q: string) => renderToStaticMarkup(<SortLinks filter={filter({ q })} />);
  expect(links(render(""))).toEqual(["/articles", "/articles?sort=oldest"]);
  expect(links(render("桥"))).toHaveLength(3);
});

it("pages with real addresses", () => {
  const render = (page: number) =>
    links(renderToStaticMarkup(<Pager filter={filter({ page })} pages={3} />));
  expect(render(1)).toEqual([
    "/articles",
    "/articles?page=2",
    "/articles?page=3",
    "/articles?page=2",
  ]);
  expect(render(3)[0]).toBe("/articles?page=2");
  expect(renderToStaticMarkup(<Pager filter={filter({})} pages={1} />)).toBe("");
});
