import { inOneReading } from "../db/reading.ts";
import { EMPTY_FILTER } from "../filters.ts";
import { fold } from "../text/fold.ts";
import { countArticles } from "./list.ts";
import { placesNamed } from "./places-named.ts";

/** A place that words searched for name, with the number of articles in it and its parts. */
export interface NamedPlace {
  readonly code: string;
  /** `普陀区` */
  readonly name: string;
  /** `浙江省舟山市普陀区` */
  readonly fullName: string;
  readonly count: number;
}

/**
 * Of words searched for, or of any of several: the places whose name, short name or full name they are, and that have articles;
 * most first. Several are namesakes: `普陀` is a district of 舟山 and one of 上海.
 */
export const findNamedPlaces = inOneReading(
  async (q: string | readonly string[]): Promise<NamedPlace[]> => {
    // Names of divisions are stored as `fold` leaves them.
    const words = [q].flat().map((one) => fold(one.trim()));
    const places = await placesNamed(words.filter((word) => word !== ""));
    const counted = await Promise.all(
      places.map(async ({ code, name, fullName }) => ({
        code,
        name,
        fullName,
        count: await countArticles({ ...EMPTY_FILTER, places: [code] }),
      })),
    );
    return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  },
);
