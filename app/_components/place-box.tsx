import { EMPTY_FILTER, withPlace } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { MonthFacet, PlaceDetail } from "../../lib/queries/shapes.ts";
import { articlesAddress, placeAddress } from "./addresses.ts";

/** What 报栏 knows of a place: how many articles, from when to when, and which others it is not. */
export function PlaceBox({ detail }: { detail: PlaceDetail }) {
  const { place, total, months, namesakes } = detail;
  const dated = months.reduce((sum, { count }) => sum + count, 0);
  const words = zh.places.namesakes;
  return (
    <div className="place-box num">
      <p>
        {zh.articles.count(total)}
        {months.length > 0 && `，${range(months)}`}
        {dated < total && months.length > 0 && `，${zh.places.undated(total - dated)}`}
        {words.end}
      </p>
      {namesakes.length > 0 && (
        <p>
          {namesakes.map(({ code, fullName, count }, n) => (
            <span key={code}>
              {n === 0 ? words.not : words.separator}
              {count > 0 ? (
                <>
                  <a className="link" href={placeAddress(code)}>
                    {fullName}
                  </a>
                  {words.some(count)}
                </>
              ) : (
                fullName
              )}
            </span>
          ))}
          {namesakes.every(({ count }) => count === 0) && words.none(namesakes.length)}
          {words.end}
        </p>
      )}
      <a className="place-read" href={articlesAddress(withPlace(EMPTY_FILTER, place.code))}>
        {zh.places.read(place.shortName, total)}
      </a>
    </div>
  );
}

function range(months: readonly MonthFacet[]): string {
  const name = (month: string) => {
    const [year = "", number = ""] = month.split("-");
    return zh.places.month(year, number);
  };
  return zh.places.range(name(months[0]?.month ?? ""), name(months.at(-1)?.month ?? ""));
}
