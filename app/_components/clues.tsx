import type { MarkedText, ShownEvidence } from "../../lib/queries/shapes.ts";
import { showPunctuation } from "../../lib/text/display.ts";
import { arrangeClues } from "./arrange-clues.ts";
import { Printed, Said } from "./printed.tsx";
import { topicName } from "./topic-name.ts";
import { view } from "./view.ts";

/** The clues for one field of an article: the first few open, the rest folded away. */
export function Clues({
  field,
  clues,
  names,
}: {
  field: ShownEvidence["field"];
  clues: readonly ShownEvidence[];
  /** Names of places by code. */
  names: ReadonlyMap<string, string>;
}) {
  const { words } = view();
  if (clues.length === 0) return null;
  const { shown, folded } = arrangeClues(clues);
  return (
    <>
      <h3 className="section-head">{words.evidence.clues[field]}</h3>
      <ClueList clues={shown} names={names} />
      {folded.length > 0 && (
        <details className="clues-more">
          <summary>{words.evidence.more(folded.length)}</summary>
          <ClueList clues={folded} names={names} />
        </details>
      )}
    </>
  );
}

function ClueList({
  clues,
  names,
}: {
  clues: readonly ShownEvidence[];
  names: ReadonlyMap<string, string>;
}) {
  const { words } = view();
  return (
    <ol className="clues">
      {clues.map((clue) => (
        <li
          key={`${clue.span[0]} ${clue.rule} ${clue.value}`}
          className={clue.rejected ? "clue clue-rejected" : "clue"}
        >
          <Quotation context={clue.context} rejected={clue.rejected} />
          <div>
            <p>
              <Said text={tell(clue, names)} />
            </p>
            <p className="clue-where num">
              {clue.story ? (
                <Printed>{words.evidence.story(showPunctuation(clue.story))}</Printed>
              ) : (
                words.evidence.here
              )}
              {"　"}
              <span className="nowrap">{words.evidence.offset(clue.span[0] + 1)}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function tell(clue: ShownEvidence, names: ReadonlyMap<string, string>): string {
  const { words } = view();
  const reasons: Readonly<Record<string, string>> =
    words.evidence[clue.rejected ? "rejected" : "followed"];
  const reason = reasons[clue.rule] ?? reasons.other ?? "";
  const value = clue.field === "topic" ? topicName(clue.value) : names.get(clue.value);
  return clue.rejected || !value ? reason : words.evidence.speaksFor(reason, value);
}

/** Characters quoted on each side; fewer say that the story begins or ends there. */
const CONTEXT = 20;
const ELLIPSIS = "…";
const CLOSING = "[”’）」』》]*";
const ENDS_SENTENCE = new RegExp(`[。！？!?…■]${CLOSING}\\s*$`, "u");

const isCut = (text: string) => [...text].length >= CONTEXT;

/**
 * The words before, which were cut anywhere: a mark that closes nothing is left out, and `…` stands
 * there unless a sentence begins.
 */
function openQuotation(text: string): string {
  const [left = ""] = /^[\s\p{P}]*(?<![“‘（《])/u.exec(text) ?? [];
  const begins = !isCut(text) || ENDS_SENTENCE.test(left);
  return (begins ? "" : ELLIPSIS) + text.slice(left.length);
}

/** `…` after words that were cut before their sentence ended. */
function cutMark(text: string): string {
  return isCut(text) && !ENDS_SENTENCE.test(text) ? ELLIPSIS : "";
}

function Quotation({ context, rejected }: { context: MarkedText; rejected: boolean }) {
  let at = 0;
  return (
    <blockquote lang={view().printed}>
      {context.map(({ text, marked }, index) => {
        const key = at;
        at += text.length;
        const first = index === 0 && !marked;
        const last = index === context.length - 1 && !marked;
        const shown =
          showPunctuation(first ? openQuotation(text) : text) + (last ? cutMark(text) : "");
        if (!marked) return <span key={key}>{shown}</span>;
        return rejected ? <s key={key}>{shown}</s> : <mark key={key}>{shown}</mark>;
      })}
    </blockquote>
  );
}
