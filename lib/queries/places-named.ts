import { reading } from "../db/reading.ts";

/** A place of the collection by all its names, as `fold` leaves them: `普陀区`, `普陀`, `浙江省舟山市普陀区`. */
export interface PlaceByName {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly fullName: string;
}

/** The places that any of these is the name, short name or full name of, by code; namesakes are several. */
export async function placesNamed(names: readonly string[]): Promise<PlaceByName[]> {
  if (names.length === 0) return [];
  const named = { in: [...names] };
  return reading().place.findMany({
    where: { OR: [{ name: named }, { shortName: named }, { fullName: named }] },
    select: { code: true, name: true, shortName: true, fullName: true },
    orderBy: { code: "asc" },
  });
}

/** Whether a place goes by this name. */
export function isNamed({ name, shortName, fullName }: PlaceByName, asked: string): boolean {
  return [name, shortName, fullName].includes(asked);
}
