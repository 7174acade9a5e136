"use client";

import type { KeyboardEvent } from "react";

/** An entry of the list under the search box; one without an address is words to search for. */
export interface Entry {
  readonly kind: string;
  readonly text: string;
  readonly note: string;
  readonly count: number | null;
  readonly address: string | null;
}

/** Words around a number, which stands where `{n}` is. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

export interface SuggestionWords {
  readonly label: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly articles: Counted;
  readonly clear: string;
}

export const fill = ({ one, other }: Counted, n: number) =>
  (n === 1 ? one : other).replace("{n}", n.toLocaleString("en-US"));

/** Names of topics are the page's own words, past searches the reader's. */
const isPrinted = ({ kind }: Entry) => kind !== "topic" && kind !== "recent";

/** What is offered under the search box, and under past searches a way to clear them. */
export function SuggestionList({
  id,
  entries,
  active,
  words,
  printed,
  onChoose,
  onPress,
  onClear,
  onLeave,
}: {
  /** Of the list `{id}list`, of its entries `{id}0`, `{id}1`, … */
  id: string;
  entries: readonly Entry[] | null;
  active: number;
  words: SuggestionWords;
  /** `lang` of printed names, where it is not the page's own. */
  printed: string | undefined;
  onChoose: (entry: Entry) => void;
  onPress: (event: KeyboardEvent) => void;
  onClear: () => void;
  onLeave: () => void;
}) {
  return (
    <div className="suggestions" hidden={!entries?.length}>
      <div id={`${id}list`} role="listbox" aria-label={words.label}>
        {entries?.map((entry, at) => (
          <div
            key={`${entry.kind}${entry.address ?? entry.text}`}
            id={`${id}${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            // The field keeps the focus, so that the list stays until the click is done.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(entry)}
            onKeyDown={onPress}
          >
            <span className="suggestion-kind">{words.kinds[entry.kind]}</span>{" "}
            <span className="suggestion-text" lang={isPrinted(entry) ? printed : undefined}>
              {entry.text} {entry.note && <small>{entry.note}</small>}
            </span>{" "}
            {entry.count !== null && (
              <span className="num">{fill(words.articles, entry.count)}</span>
            )}
          </div>
        ))}
      </div>
      {entries?.[0]?.kind === "recent" && (
        <button type="button" className="suggestions-clear" onBlur={onLeave} onClick={onClear}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
