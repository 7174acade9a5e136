import type { EditionSummary } from "../../../lib/queries/shapes.ts";
import { lunarDay, weekdayNumber } from "../../../lib/text/calendar.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { cityAndCounty } from "../../../lib/text/place-words.ts";
import { dateDoubt } from "../../../lib/text/shown-date.ts";
import { EditionDate, editionPath } from "../edition-date.tsx";
import { FullWidthMarks } from "../full-width-marks.tsx";
import { Printed, Said } from "../printed.tsx";
import { view } from "../view.ts";

/** 往期: other editions, newest first, each with its first headlines. */
export function Past({ editions, all }: { editions: readonly EditionSummary[]; all: number }) {
  const { link, words } = view();
  return (
    <section className="past" aria-labelledby="past">
      <header className="past-head">
        <h2 id="past">{words.edition.past}</h2>
        <a className="link num" href={link("/editions")}>
          {words.edition.pastAll(all)}
        </a>
      </header>
      <div className="past-grid">
        {editions.map((edition) => (
          <PastEdition key={edition.id} edition={edition} />
        ))}
      </div>
    </section>
  );
}

/** One other edition: its date, facts and first headlines. */
export function PastEdition({ edition }: { edition: EditionSummary }) {
  const { link, words } = view();
  const path = editionPath(edition);
  const shown = edition.headlines.slice(0, 3);
  const more = edition.articles - shown.length;
  return (
    <section className="past-edition">
      <h3 className="past-date num">
        {path ? (
          <a href={link(path)}>
            <EditionDate date={edition.date} />
          </a>
        ) : (
          <EditionDate date={edition.date} />
        )}
      </h3>
      <p className="past-facts num">
        <Said text={editionFacts(edition).join("　")} />
      </p>
      <ul>
        {shown.map((story) => (
          <li key={story.id}>
            <a className="headline" href={link(`/a/${story.id}`)}>
              <Printed>
                <FullWidthMarks text={showPunctuation(story.name)} />
              </Printed>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && path && (
        <a className="past-more num" href={link(path)}>
          {words.edition.pastMore(more)}
        </a>
      )}
    </section>
  );
}

/** `7篇`, the place, then weekday and 农历 of a known day or what is unknown of it. */
function editionFacts({ articles, home, date }: EditionSummary): string[] {
  const { words } = view();
  const facts = [words.common.stories(articles)];
  if (home)
    facts.push(
      home.code.endsWith("0000")
        ? words.edition.severalPlaces(home.shortName)
        : cityAndCounty(home),
    );
  if (!date) return facts;
  const doubt = dateDoubt(date, words.dates);
  return [
    ...facts,
    ...(doubt
      ? [doubt]
      : [
          words.dates.weekday(weekdayNumber(date.value)),
          words.dates.lunarDay(lunarDay(date.value)),
        ]),
  ];
}
