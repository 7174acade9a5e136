/** Editions for the tests of this folder. */
import type { EditionSummary, ShownDate } from "../queries/shapes.ts";

/** An edition of a known day, or of any day between two when `latest` is given. */
export function editionOf(earliest: string, articles: number, latest = earliest): EditionSummary {
  const date: ShownDate = {
    value: earliest,
    precision: earliest === latest ? "day" : "month",
    basis: "inferred",
    earliest,
    latest,
  };
  return { id: articles, date, paper: null, home: null, articles, characters: 0, headlines: [] };
}
