import { Fragment, type ReactNode } from "react";
import { EMPTY_FILTER, withTopic } from "../../lib/filters.ts";
import { zh } from "../../lib/i18n/zh.ts";
import type { ArticleDetail, ShownDate, ShownPlace } from "../../lib/queries/shapes.ts";
import { lunarDay, weekday } from "../../lib/text/calendar.ts";
import { dateDoubt, showDate } from "../../lib/text/shown-date.ts";
import { articlesAddress, editionAddress, placeAddress, sourceAddress } from "./addresses.ts";
import { isInferredPlace } from "./inferred-place.ts";
import { readingMinutes } from "./reading-minutes.ts";

/** What is known of an article: beside it on a desk, one line under the byline on small screens. */
export function ArticleMargin({ article }: { article: ArticleDetail }) {
  const words = zh.article.margin;
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
          {article.date ? <Published date={article.date} /> : zh.article.dateUnknown}
        </Note>
        {article.topics.length > 0 && (
          <Note name={words.topics}>
            {article.topics.map(({ slug, label }, index) => (
              <Fragment key={slug}>
                {index > 0 && "、"}
                <a className="link" href={articlesAddress(withTopic(EMPTY_FILTER, slug))}>
                  {label}
                </a>
              </Fragment>
            ))}
          </Note>
        )}
        {article.characters > 0 && (
          <Note name={words.length}>
            <span className="num">
              {zh.common.characters(article.characters)}，
              {zh.article.minutes(readingMinutes(article.characters))}
            </span>
          </Note>
        )}
        <Note name={words.origin}>
          <span className="note-way">
            <a className="link-zhu" href="#evidence">
              {zh.article.why}
            </a>
          </span>
          <span className="note-way">
            <a className="link" href={sourceAddress(article.id)}>
              {zh.article.raw}
            </a>
          </span>
          <span className="note-way margin-share">
            <a className="link" href="#share">
              {zh.article.share.title}
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
  const above = place.fullName.slice(0, place.fullName.length - place.name.length);
  return (
    <span className="note-way">
      <a className="link" href={placeAddress(place.code)}>
        <span className="place-above">{above}</span>
        {place.name}
      </a>
      {inferred && (
        <a className="inferred-way" href="#evidence" title={zh.common.inferredPlaceTitle}>
          <span className="inferred-place">{zh.common.inferredPlace}</span>
        </a>
      )}
    </span>
  );
}

/** An inferred date leads to its evidence, a printed one to the paper of that day. */
function Published({ date }: { date: ShownDate }) {
  return (
    <>
      {date.basis === "inferred" ? (
        <a className="inferred num" href="#evidence" title={zh.common.inferredDateTitle}>
          {showDate(date)}
        </a>
      ) : (
        <a className="link num" href={editionAddress(date.value)}>
          {showDate(date)}
        </a>
      )}
      <span className="published-day num">
        {dateDoubt(date) ?? `${weekday(date.value)}　${lunarDay(date.value).day}`}
      </span>
    </>
  );
}
