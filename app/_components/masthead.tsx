import type { EditionDetail, EditionHead } from "../../lib/queries/shapes.ts";
import { lunarDay, weekdayNumber } from "../../lib/text/calendar.ts";
import { dateDoubt, showDate } from "../../lib/text/shown-date.ts";
import { EditionDate, editionPath } from "./edition-date.tsx";
import { ListenEdition } from "./listen/listen-edition.tsx";
import { editionPlace, nameEdition } from "./name-edition.ts";
import { Printed, Said } from "./printed.tsx";
import { view } from "./view.ts";

/** Nameplate, place, date and what the page did not print. `main` says it carries the page's h1. */
export function Masthead({ edition, main }: { edition: EditionDetail; main: boolean }) {
  const { link, words } = view();
  const Title = main ? "h1" : "h2";
  const { date, home } = edition;
  const place = editionPlace(edition);
  const day = date?.precision === "day" ? date.value : null;
  const lunar = day ? lunarDay(day) : null;
  const doubt = date ? dateDoubt(date, words.dates) : null;
  const evidence = evidencePath(edition);
  return (
    <header className="mast">
      <Title className="nameplate">
        <Printed>{words.common.nameplate}</Printed>
        <span className="sr-only">
          <Said text={nameEdition(edition)} />
        </span>
      </Title>
      <div className="mast-when">
        <p className="mast-place">
          <Said text={place} />
          {home && home.fullName !== home.shortName && (
            <small>
              <Printed>{home.fullName}</Printed>
            </small>
          )}
        </p>
        <div className="mast-facts">
          <p className="mast-date">
            <b>
              {evidence ? (
                <a href={link(evidence)} title={words.common.inferredDateTitle}>
                  <EditionDate date={date} />
                </a>
              ) : (
                <EditionDate date={date} />
              )}
            </b>
            {day && <span>{words.dates.weekday(weekdayNumber(day))}</span>}
          </p>
          <p className="mast-lunar num">
            {lunar && <span>{words.edition.lunar(lunar)}</span>}
            {doubt && <span>{doubt}</span>}
            <span className="mast-length">
              {words.edition.length(edition.articles, edition.characters)}
            </span>
          </p>
        </div>
        <Unprinted edition={edition} evidence={evidence} />
        <Neighbours edition={edition} />
      </div>
    </header>
  );
}

/** Where a reader sees why the date was given; null for a printed one. */
function evidencePath({ date, stories }: EditionDetail): string | null {
  return date?.basis === "inferred" && stories[0] ? `/a/${stories[0].id}#evidence` : null;
}

/** What the page printed of its own name and date, and the way to the evidence. */
function Unprinted({ edition, evidence }: { edition: EditionDetail; evidence: string | null }) {
  const { link, words: all } = view();
  const { paper, date } = edition;
  const words = all.edition;
  const paperWords = paper ? words.paperPrinted(paper) : words.paperUnprinted;
  const dateWords = date
    ? { inferred: words.dateInferred, printed: words.datePrinted }[date.basis]
    : words.dateMissing;
  return (
    <p className="mast-why">
      <span className="mast-unprinted">
        <Said text={words.printed(paperWords, dateWords)} />
      </span>
      {evidence && (
        <a className="link-zhu" href={link(evidence)} aria-label={words.evidenceLabel}>
          {words.evidence}
        </a>
      )}
      <ListenEdition edition={edition} />
    </p>
  );
}

function Neighbours({ edition }: { edition: EditionDetail }) {
  const { words } = view();
  return (
    <p className="mast-neighbours num">
      <Neighbour word={words.edition.previous} kind="previous" edition={edition.previous} />
      <Neighbour word={words.edition.next} kind="next" edition={edition.next} />
    </p>
  );
}

function Neighbour({
  word,
  kind,
  edition,
}: {
  word: string;
  kind: "previous" | "next";
  edition: EditionHead | null;
}) {
  const { link, words } = view();
  const path = edition && editionPath(edition);
  if (!edition?.date || !path) {
    return <span className="mast-none">{words.common.named(word, words.edition.none)}</span>;
  }
  return (
    <a
      className={`link mast-${kind}`}
      href={link(path)}
      rel={kind === "previous" ? "prev" : "next"}
    >
      {word}
      <span className="mast-neighbour-date">
        {words.common.named("", showDate(edition.date, words.dates))}
      </span>
    </a>
  );
}
