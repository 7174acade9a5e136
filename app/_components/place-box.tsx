import { withPlace } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER } from "../../lib/filters.ts";
import type { PlaceDetail } from "../../lib/queries/place-shapes.ts";
import type { MonthFacet } from "../../lib/queries/shapes.ts";
import { articlesAddress, placeAddress } from "./addresses.ts";
import { Printed, Said } from "./printed.tsx";
import { view } from "./view.ts";

/** What 报栏 knows of a place: how many articles, from when to when, and which others it is not. */
export function PlaceBox({ detail }: { detail: PlaceDetail }) {
  const { place, total, months, namesakes } = detail;
  const dated = months.reduce((sum, { count }) => sum + count, 0);
  const { link, words: all } = view();
  const words = all.places.namesakes;
  const facts = [
    all.articles.count(total),
    ...(months.length > 0 ? [range(months)] : []),
    ...(dated < total && months.length > 0 ? [all.places.undated(total - dated)] : []),
  ];
  return (
    <div className="place-box num">
      <p>
        {all.common.facts(facts)}
        {words.end}
      </p>
      {namesakes.length > 0 && (
        <p>
          {namesakes.map(({ code, fullName, count }, n) => (
            <span key={code}>
              {n === 0 ? words.not : all.common.listMark}
              {count > 0 ? (
                <>
                  <a className="link" href={link(placeAddress(code))}>
                    <Printed>{fullName}</Printed>
                  </a>
                  {words.some(count)}
                </>
              ) : (
                <Printed>{fullName}</Printed>
              )}
            </span>
          ))}
          {namesakes.every(({ count }) => count === 0) && words.none(namesakes.length)}
          {words.end}
        </p>
      )}
      <a className="place-read" href={link(articlesAddress(withPlace(EMPTY_FILTER, place.code)))}>
        <Said text={all.places.read(place.shortName, total)} />
      </a>
    </div>
  );
}

function range(months: readonly MonthFacet[]): string {
  const { words } = view();
  const name = (month: string) => {
    const [year, number] = month.split("-");
    return words.dates.monthOf(Number(year), Number(number));
  };
  return words.places.range(name(months[0]?.month ?? ""), name(months.at(-1)?.month ?? ""));
}
