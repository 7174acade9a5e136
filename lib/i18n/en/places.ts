import type { Words } from "../words.ts";
import { counted } from "./counts.ts";

/** Words of the pages about places. */
export const places: Words["places"] = {
  title: "Places",
  summary: (provinces, cities, counties) =>
    `${counted(provinces, "province")}, ${counted(cities, "city", "cities")}, ${counted(counties, "county", "counties")}`,
  crumb: "The places it lies in",
  parts: "Places in it",
  latest: "Latest articles",
  read: (place, articles) => `Read ${counted(articles, "article")} about ${place}`,
  empty: "There is no article about a place on the board yet.",
};
