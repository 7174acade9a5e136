"use client";

import { useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import { cameFromHere, forgetSearches, keepSearch, readSearches } from "./recent-searches.ts";
import {
  type Counted,
  type Entry,
  fill,
  SuggestionList,
  type SuggestionWords,
} from "./suggestion-list.tsx";

interface Words extends SuggestionWords {
  readonly found: Counted;
  readonly none: string;
}

/** Milliseconds without a key before suggestions are asked for. */
const PAUSE = 90;
const never = () => () => {};

type Fields = readonly (readonly [name: string, value: string])[];

async function askFor(q: string, fields: Fields, signal: AbortSignal): Promise<Entry[]> {
  const query = new URLSearchParams([["q", q], ...fields.map((field) => [...field])]);
  const answer = await fetch(`/suggest?${query}`, { signal });
  return answer.ok ? answer.json() : [];
}

/**
 * The search box's field. Without script it is a plain one; with it, a combobox (WAI-ARIA 1.2) that
 * offers what is typed, and past searches while it is empty.
 */
export function SearchInput({
  query,
  label,
  placeholder,
  words,
  fields,
  printed,
  name,
}: {
  query: string;
  label: string;
  placeholder: string;
  words: Words;
  /** The page's view, which suggestions are asked for in. */
  fields: Fields;
  /** `lang` of printed names, where it is not the page's own. */
  printed: string | undefined;
  /** By which an address leads to the field. */
  name?: string | undefined;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef<{ stop: () => void } | null>(null);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [active, setActive] = useState(-1);

  function show(some: readonly Entry[] | null) {
    asked.current?.stop();
    setEntries(some);
    setActive(-1);
  }

  function showRecent() {
    const recent = readSearches().map((text) => ({
      kind: "recent",
      text,
      note: "",
      count: null,
      address: null,
    }));
    show(recent.length > 0 ? recent : null);
  }

  function suggest() {
    const q = field.current?.value.trim() ?? "";
    if (q === "") return showRecent();
    asked.current?.stop();
    const request = new AbortController();
    const timer = setTimeout(() => {
      askFor(q, fields, request.signal).then(show, () => {});
    }, PAUSE);
    asked.current = {
      stop: () => {
        clearTimeout(timer);
        request.abort();
      },
    };
  }

  useEffect(() => {
    const form = field.current?.form;
    const keep = () => keepSearch(field.current?.value ?? "");
    form?.addEventListener("submit", keep);
    return () => form?.removeEventListener("submit", keep);
  }, []);

  // Sent before the page was awake, it was not kept then.
  useEffect(() => {
    if (cameFromHere()) keepSearch(query);
  }, [query]);

  // Not every browser gives the focus to the field that an address leads to; it scrolls there all the same.
  useEffect(() => {
    if (name && location.hash === `#${name}`) field.current?.focus();
  }, [name]);

  function choose({ text, address }: Entry) {
    show(null);
    if (address) return location.assign(address);
    if (field.current) field.current.value = text;
    field.current?.form?.requestSubmit();
  }

  function press(event: React.KeyboardEvent) {
    // The keys that choose among an input method's characters are its own; where the browser ends the
    // choice before it tells of the key, that has the code of a key being processed.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const size = entries?.length ?? 0;
    const entry = entries?.[active];
    if (step && size > 0) setActive(((active + step + 1 + size + 1) % (size + 1)) - 1);
    else if (step) suggest();
    else if (event.key === "Escape" && entries) show(null);
    else if (event.key === "Enter" && entry) choose(entry);
    else return;
    event.preventDefault();
  }

  function forget() {
    forgetSearches();
    show(null);
    field.current?.focus();
  }

  const isOpen = entries !== null && entries.length > 0;
  const combobox = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": isOpen,
    "aria-controls": `${id}list`,
    "aria-activedescendant": active >= 0 ? `${id}${active}` : undefined,
    autoComplete: "off",
  } as const;
  return (
    <div className="search-field">
      <input
        ref={field}
        id={name}
        type="search"
        name="q"
        defaultValue={query}
        aria-label={label}
        placeholder={placeholder}
        onInput={suggest}
        onClick={() => field.current?.value === "" && showRecent()}
        onKeyDown={press}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.parentElement?.contains(relatedTarget)) show(null);
        }}
        {...(hasScript ? combobox : {})}
      />
      {hasScript && (
        <SuggestionList
          id={id}
          entries={entries}
          active={active}
          words={words}
          printed={printed}
          onChoose={choose}
          onPress={press}
          onClear={forget}
          onLeave={() => show(null)}
        />
      )}
      {hasScript && (
        <p className="sr-only" role="status">
          {entries && (isOpen ? fill(words.found, entries.length) : words.none)}
        </p>
      )}
    </div>
  );
}
