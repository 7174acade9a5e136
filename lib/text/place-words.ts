/** Places in the few words a newspaper's head has room for. */

interface NamedPlace {
  readonly code: string;
  readonly shortName: string;
  readonly fullName: string;
}

const CITY = /^(?:.+?(?:省|自治[区區]))?(.+?)(?:市|自治州|地[区區]|盟)(?=.)/u;

/** City and county without their suffixes: 江苏省南京市江宁区 → `南京江宁`, 江苏省 → `江苏`. */
export function cityAndCounty(place: NamedPlace): string {
  if (place.code.endsWith("00")) return place.shortName;
  return `${CITY.exec(place.fullName)?.[1] ?? ""}${place.shortName}`;
}

const PROVINCE = /^(.+?)(?:省|市|(?:[壮壯]族|回族|[维維]吾[尔爾])?自治[区區]|特[别別]行政[区區])/u;

/** The province all of these places lie in, without its suffix; null when there are several or none. */
export function commonProvince(places: readonly NamedPlace[]): string | null {
  const codes = new Set(places.map((place) => place.code.slice(0, 2)));
  if (codes.size !== 1) return null;
  return PROVINCE.exec(places[0]?.fullName ?? "")?.[1] ?? null;
}
