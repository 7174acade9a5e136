import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { Clues } from "./clues.tsx";
import { isInferredPlace } from "./inferred-place.ts";
import { Printed } from "./printed.tsx";
import { view } from "./view.ts";

const FIELDS = ["place", "date", "topic"] as const;

/** 为何是这里、这天: the verdict, then the words behind it with the rule that read them. */
export function EvidencePanel({ article }: { article: ArticleDetail }) {
  const words = view().words.evidence;
  return (
    <section id="evidence" className="panel" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{words.title}</h2>
      <p className="panel-lead">{words.lead}</p>
      <Verdict article={article} />
      {article.evidence.length === 0 && <p className="panel-lead">{words.none}</p>}
      {FIELDS.map((field) => (
        <Clues
          key={field}
          field={field}
          clues={article.evidence.filter((clue) => clue.field === field)}
          names={new Map(article.places.map((place) => [place.code, place.name]))}
        />
      ))}
    </section>
  );
}

function Verdict({ article: { places, date, evidence } }: { article: ArticleDetail }) {
  const { words: all } = view();
  const words = all.evidence;
  return (
    <dl className="verdict num">
      <div>
        <dt>{words.place}</dt>
        {places.length === 0 && <dd>{words.placeUnknown}</dd>}
        {places.map((place) => (
          <dd key={place.code}>
            <span className={isInferredPlace(place, evidence) ? "inferred" : undefined}>
              <Printed>{place.fullName}</Printed>
            </span>
          </dd>
        ))}
      </div>
      <div>
        <dt>{words.date}</dt>
        <dd>
          {date ? (
            <span className={date.basis === "inferred" ? "inferred" : undefined}>
              {showDate(date, all.dates)}
            </span>
          ) : (
            words.dateUnknown
          )}
        </dd>
      </div>
    </dl>
  );
}
