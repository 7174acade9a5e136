import type { Words } from "../words.ts";
import { counted } from "./counts.ts";

/** Words of the pages about places. */
export const places: Words["places"] = {
  title: "Places",
  summary: (articles, provinces, cities, counties) => {
    const parts = [
      ...(cities > 0 ? [counted(cities, "city", "cities")] : []),
      ...(counties > 0 ? [counted(counties, "county", "counties")] : []),
    ];
    const about = `${counted(articles, "article")} about ${provinces}`;
    return parts.length > 0 ? `${about}: ${parts.join(", ")}` : about;
  },
  provinces: (count) => counted(count, "province"),
  crumb: "The places it lies in",
  parts: "Places in it",
  latest: "Latest articles",
  overTime: "Articles over the years",
  undated: (count) => `${counted(count, "more", "more")} without a date`,
  range: (from, to) => (from === to ? from : `${from} to ${to}`),
  cities: (count) => counted(count, "city", "cities"),
  alone: (level) => (level === "province" ? "Province only" : "City only"),
  read: (place, articles) => `Read ${counted(articles, "article")} about ${place}`,
  empty: "There is no article about a place on the board yet.",
  namesakes: {
    not: "Not ",
    none: (places) => (places === 1 ? ": no articles there yet" : ": no articles in any yet"),
    some: (articles) => ` (${counted(articles, "article")})`,
    end: ".",
  },
  map: {
    fold: "Map",
    label: (region) => `Map of ${region ?? "China"}`,
    place: (name, articles) => `${name} ${counted(articles, "article")}`,
    alone: (name, articles) => `${name} ${counted(articles, "article")}, no county named`,
    skip: "Skip the map",
    outside: "Places off the map",
    greys: ["None", "1 article", "2", "3 to 5", "6 or more"],
    square: "No county named",
    unplaced: "Not on the map: ",
    sources: "Outlines from ",
    points: ", seats of government from ",
    changed: ", simplified",
    southSea: "South China Sea Islands",
    diaoyu: "Diaoyu Island",
  },
};
