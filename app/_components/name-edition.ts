import type { EditionDetail } from "../../lib/queries/shapes.ts";
import { commonProvince } from "../../lib/text/place-words.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { view } from "./view.ts";

/** Short name of the edition's place; `浙江多地` when its stories come from all over a province. */
export function editionPlace({ home, stories }: Pick<EditionDetail, "home" | "stories">): string {
  const { words } = view();
  if (home && !home.code.endsWith("0000")) return home.shortName;
  const province = home?.shortName ?? commonProvince(stories.flatMap((story) => story.places));
  return province ? words.edition.severalPlaces(province) : words.edition.placeUnknown;
}

/** `普陀，2021年12月2日` */
export function nameEdition(edition: Pick<EditionDetail, "home" | "stories" | "date">): string {
  const { words } = view();
  const date = edition.date ? showDate(edition.date, words.dates) : words.dates.unknown;
  return words.edition.editionOf(editionPlace(edition), date);
}
