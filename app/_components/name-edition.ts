import { zh } from "../../lib/i18n/zh.ts";
import type { EditionDetail } from "../../lib/queries/shapes.ts";
import { commonProvince } from "../../lib/text/place-words.ts";
import { showDate } from "../../lib/text/shown-date.ts";

/** Short name of the edition's place; `浙江多地` when its stories come from all over a province. */
export function editionPlace({ home, stories }: Pick<EditionDetail, "home" | "stories">): string {
  if (home && !home.code.endsWith("0000")) return home.shortName;
  const province = home?.shortName ?? commonProvince(stories.flatMap((story) => story.places));
  return province ? zh.edition.severalPlaces(province) : zh.edition.placeUnknown;
}

/** `普陀，2021年12月2日` */
export function nameEdition(edition: Pick<EditionDetail, "home" | "stories" | "date">): string {
  const date = edition.date ? showDate(edition.date) : zh.edition.dateUnknown;
  return zh.edition.editionOf(editionPlace(edition), date);
}
