import type { EditionCount } from "../../lib/queries/shapes.ts";
import { cityAndCounty } from "../../lib/text/place-words.ts";
import { view } from "./view.ts";

/** So many papers and places of a day are named; of more it is said how many. */
const MOST_NAMED = 3;

/** Where an edition speaks from: `舟山普陀`, `浙江多地`; null where its page does not say. */
export function homeOf({ home }: Pick<EditionCount, "home">): string | null {
  if (!home) return null;
  const { severalPlaces } = view().words.edition;
  return home.code.endsWith("0000") ? severalPlaces(home.shortName) : cityAndCounty(home);
}

/** An edition by its printed paper, or, where the page named none, by its place. */
export function paperOrHome(edition: Pick<EditionCount, "paper" | "home">): string {
  const words = view().words.edition;
  return edition.paper ? words.paper(edition.paper) : (homeOf(edition) ?? words.placeUnknown);
}

/** The papers or places of several editions: `《普陀报》、舟山普陀`. */
export function namesOfEditions(editions: readonly EditionCount[]): string {
  const { words } = view();
  const names = [...new Set(editions.map(paperOrHome))];
  const list = words.common.list(names.slice(0, MOST_NAMED));
  return names.length > MOST_NAMED ? words.edition.andOthers(list, names.length) : list;
}
