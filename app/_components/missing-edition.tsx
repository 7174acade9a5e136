import type { EditionHead } from "../../lib/queries/shapes.ts";
import { EditionDate, editionPath } from "./edition-date.tsx";
import { paperOrHome } from "./edition-names.ts";
import { Notice } from "./notice.tsx";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";
import { WaysOn } from "./ways-on.tsx";

/** The page of a day that has no edition: the nearest ones before and after it, if any, and the calendar. */
export function MissingEdition({
  day,
  before,
  after,
}: {
  day: string;
  before: EditionHead | null;
  after: EditionHead | null;
}) {
  const { words: all } = view();
  const words = all.edition.missing;
  const told = all.articles.period(day);
  if (!before && !after) {
    return (
      <Notice title={words.title} sentence={words.sentenceAlone(told)}>
        <WaysOn ways={[{ href: "/", label: words.board }]} />
      </Notice>
    );
  }
  const [year = ""] = day.split("-");
  // If a year has editions, one of them is the nearest on one side or the other.
  const isKnown = [before, after].some((edition) => edition?.date?.value.startsWith(year));
  const calendar = isKnown
    ? {
        href: `/editions?year=${Number(year)}`,
        label: words.calendar(Number(year)),
      }
    : { href: "/editions", label: words.anyYear };
  return (
    <Notice title={words.title} sentence={words.sentence(told)}>
      <dl className="missing-near">
        <Near name={words.before} edition={before} />
        <Near name={words.after} edition={after} />
      </dl>
      <WaysOn ways={[calendar, { href: "/", label: all.errors.newest }]} />
    </Notice>
  );
}

function Near({ name, edition }: { name: string; edition: EditionHead | null }) {
  const { link, words } = view();
  const path = edition && editionPath(edition);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {edition && path ? (
          <a href={link(path)}>
            <EditionDate date={edition.date} />{" "}
            <span>
              <Printed>{paperOrHome(edition)}</Printed>
            </span>{" "}
            <span className="num">{words.common.stories(edition.articles)}</span>
          </a>
        ) : (
          words.edition.missing.none
        )}
      </dd>
    </div>
  );
}
