import { zh } from "../../lib/i18n/zh.ts";
import type { ArticleDetail, ShownEvidence } from "../../lib/queries/shapes.ts";
import { showPunctuation } from "../../lib/text/display.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { topicLabel } from "../../lib/topics.ts";
import { isInferredPlace } from "./inferred-place.ts";

const FIELDS = ["place", "date", "topic"] as const;

/** 为何是这里、这天: the verdict, then the words behind it with the rule that read them. */
export function EvidencePanel({ article }: { article: ArticleDetail }) {
  const words = zh.evidence;
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
  const words = zh.evidence;
  return (
    <dl className="verdict num">
      <div>
        <dt>{words.place}</dt>
        {places.length === 0 && <dd>{words.placeUnknown}</dd>}
        {places.map((place) => (
          <dd key={place.code}>
            <span className={isInferredPlace(place, evidence) ? "inferred" : undefined}>
              {place.fullName}
            </span>
          </dd>
        ))}
      </div>
      <div>
        <dt>{words.date}</dt>
        <dd>
          {date ? (
            <span className={date.basis === "inferred" ? "inferred" : undefined}>
              {showDate(date)}
            </span>
          ) : (
            words.dateUnknown
          )}
        </dd>
      </div>
    </dl>
  );
}

function Clues({
  field,
  clues,
  names,
}: {
  field: (typeof FIELDS)[number];
  clues: readonly ShownEvidence[];
  names: ReadonlyMap<string, string>;
}) {
  if (clues.length === 0) return null;
  return (
    <>
      <h3 className="section-head">{zh.evidence.clues[field]}</h3>
      <ol className="clues">
        {clues.map((clue) => (
          <li key={`${clue.span[0]} ${clue.rule} ${clue.value}`}>
            <Clue clue={clue} names={names} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Clue({ clue, names }: { clue: ShownEvidence; names: ReadonlyMap<string, string> }) {
  const words = zh.evidence;
  const value = clue.field === "topic" ? topicLabel(clue.value) : names.get(clue.value);
  const reason = words.reason(clue.rule, clue.rejected);
  return (
    <div className={clue.rejected ? "clue clue-rejected" : "clue"}>
      <blockquote>
        {clue.context.map((part, index) => {
          const key = `${index} ${part.text}`;
          const text = showPunctuation(part.text);
          if (!part.marked) return <span key={key}>{text}</span>;
          return clue.rejected ? <s key={key}>{text}</s> : <mark key={key}>{text}</mark>;
        })}
      </blockquote>
      <div>
        <p>{clue.rejected || !value ? reason : words.speaksFor(reason, value)}</p>
        <p className="clue-where num">
          {clue.story ? words.story(clue.story) : words.here}　{words.offset(clue.span[0] + 1)}
        </p>
      </div>
    </div>
  );
}
