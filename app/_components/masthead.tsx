import { zh } from "../../lib/i18n/zh.ts";
import type { EditionDetail, EditionHead } from "../../lib/queries/shapes.ts";
import { lunarDay, weekday } from "../../lib/text/calendar.ts";
import { dateDoubt, showDate } from "../../lib/text/shown-date.ts";
import { EditionDate, editionPath } from "./edition-date.tsx";
import { editionPlace, nameEdition } from "./name-edition.ts";

/** Nameplate, place, date and what the page did not print. `main` says it carries the page's h1. */
export function Masthead({ edition, main }: { edition: EditionDetail; main: boolean }) {
  const Title = main ? "h1" : "h2";
  const { date, home } = edition;
  const place = editionPlace(edition);
  const day = date?.precision === "day" ? date.value : null;
  const lunar = day ? lunarDay(day) : null;
  const doubt = date ? dateDoubt(date) : null;
  const evidence = evidencePath(edition);
  return (
    <header className="mast">
      <Title className="nameplate">
        {zh.common.siteName}
        <span className="sr-only">{nameEdition(edition)}</span>
      </Title>
      <div className="mast-when">
        <p className="mast-place">
          {place}
          {home && home.fullName !== home.shortName && <small>{home.fullName}</small>}
        </p>
        <div className="mast-facts">
          <p className="mast-date">
            <b>
              {evidence ? (
                <a href={evidence} title={zh.common.inferredDateTitle}>
                  <EditionDate date={date} />
                </a>
              ) : (
                <EditionDate date={date} />
              )}
            </b>
            {day && <span>{weekday(day)}</span>}
          </p>
          <p className="mast-lunar num">
            {lunar && <span>{zh.edition.lunar(lunar.year, lunar.day)}</span>}
            {doubt && <span>{doubt}</span>}
            <span className="mast-length">
              {zh.edition.length(edition.articles, edition.characters)}
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
  const { paper, date } = edition;
  const words = zh.edition;
  const paperWords = paper ? words.paperPrinted(paper) : words.paperUnprinted;
  const dateWords = date
    ? { inferred: words.dateInferred, printed: words.datePrinted }[date.basis]
    : words.dateMissing;
  return (
    <p className="mast-why">
      <span className="mast-unprinted">{`${paperWords}；${dateWords}。`}</span>
      {evidence && (
        <a className="link-zhu" href={evidence} aria-label={words.evidenceLabel}>
          {words.evidence}
        </a>
      )}
    </p>
  );
}

function Neighbours({ edition }: { edition: EditionDetail }) {
  return (
    <p className="mast-neighbours num">
      <Neighbour word={zh.edition.previous} kind="previous" edition={edition.previous} />
      <Neighbour word={zh.edition.next} kind="next" edition={edition.next} />
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
  const path = edition && editionPath(edition);
  if (!edition?.date || !path) {
    return <span className="mast-none">{`${word}：${zh.edition.none}`}</span>;
  }
  return (
    <a className={`link mast-${kind}`} href={path} rel={kind === "previous" ? "prev" : "next"}>
      {word}
      <span className="mast-neighbour-date">{`：${showDate(edition.date)}`}</span>
    </a>
  );
}
