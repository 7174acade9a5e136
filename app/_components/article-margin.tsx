import { Fragment, type ReactNode } from "react";
import { withTopic } from "../../lib/filter-changes.ts";
import { EMPTY_FILTER } from "../../lib/filters.ts";
import type { ArticleDetail, ShownDate, ShownPlace } from "../../lib/queries/shapes.ts";
import { lunarDay, weekdayNumber } from "../../lib/text/calendar.ts";
import { dateDoubt, showDate } from "../../lib/text/shown-date.ts";
import { articlesAddress, editionAddress, placeAddress, sourceAddress } from "./addresses.ts";
import { isInferredPlace } from "./inferred-place.ts";
import { Star } from "./kept/star.tsx";
import { Printed } from "./printed.tsx";
import { readingMinutes } from "./reading-minutes.ts";
import { view } from "./view.ts";

/** What is known of an article: beside it on a desk, one line under the byline on small screens. */
export function ArticleMargin({ article }: { article: ArticleDetail }) {
  const { link, words: all } = view();
  const words = all.article.margin;
  return (
    <aside className="margin-notes" aria-label={words.label}>
      <dl>
        <Note name={words.place}>
          {article.places.length === 0
            ? words.noPlace
            : article.places.map((place) => (
                <PlaceLink
                  key={place.code}
                  place={place}
                  inferred={isInferredPlace(place, article.evidence)}
                />
              ))}
        </Note>
        <Note name={words.date}>
          {article.date ? <Published date={article.date} /> : all.dates.unknown}
        </Note>
        {article.topics.length > 0 && (
          <Note name={words.topics}>
            {article.topics.map(({ slug, label }, index) => (
              <Fragment key={slug}>
                {index > 0 && all.common.listMark}
                <a className="link" href={link(articlesAddress(withTopic(EMPTY_FILTER, slug)))}>
                  {label}
                </a>
              </Fragment>
            ))}
          </Note>
        )}
        {article.characters > 0 && (
          <div className="note note-length">
            <dt>{words.length}</dt>
            <dd className="num">
              <span className="note-characters">
                {all.common.facts([all.common.characters(article.characters), ""])}
              </span>
              {all.article.minutes(readingMinutes(article.characters))}
            </dd>
          </div>
        )}
        <div className="note note-star">
          <dt>{all.kept.title}</dt>
          <dd>
            <Star id={article.id} />
          </dd>
        </div>
        <Note name={words.origin}>
          <span className="note-way">
            <a className="link-zhu" href="#evidence">
              {all.article.why}
            </a>
          </span>
          <span className="note-way margin-raw">
            <a className="link" href={link(sourceAddress(article.id))}>
              {all.article.raw}
            </a>
          </span>
        </Note>
      </dl>
    </aside>
  );
}

function Note({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="note">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PlaceLink({ place, inferred }: { place: ShownPlace; inferred: boolean }) {
  const { link, words } = view();
  const above = place.fullName.slice(0, place.fullName.length - place.name.length);
  return (
    <span className="note-way">
      <a className="link" href={link(placeAddress(place.code))}>
        <Printed>
          <span className="place-above">{above}</span>
          {place.name}
        </Printed>
      </a>
      {inferred && (
        <a className="inferred-way" href="#evidence" title={words.common.inferredPlaceTitle}>
          <span className="inferred-place">{words.common.inferredPlace}</span>
        </a>
      )}
    </span>
  );
}

/** An inferred date leads to its evidence, a printed one to the paper of that day. */
function Published({ date }: { date: ShownDate }) {
  const { link, words } = view();
  return (
    <>
      {date.basis === "inferred" ? (
        <a className="inferred num" href="#evidence" title={words.common.inferredDateTitle}>
          {showDate(date, words.dates)}
        </a>
      ) : (
        <a className="link num" href={link(editionAddress(date.value))}>
          {showDate(date, words.dates)}
        </a>
      )}
      <span className="published-day num">
        {dateDoubt(date, words.dates) ?? dayInWords(date.value)}
      </span>
    </>
  );
}

/** `星期二　四月廿六` */
function dayInWords(day: string): string {
  const { dates } = view().words;
  return `${dates.weekday(weekdayNumber(day))}　${dates.lunarDay(lunarDay(day))}`;
}
