"use client";

import { useLayoutEffect, useState } from "react";
import type { Words } from "../../../lib/i18n/words.ts";
import { type Moment, readKey } from "../../../lib/keys/read-key.ts";
import type { KeyAction } from "../../../lib/keys/table.ts";
import type { SettingRow } from "../settings/settings-panel.tsx";
import { cycleTheme } from "./cycle-theme.ts";
import { cardInFocus, follow, goBack, move, openFilters, openSearch } from "./moves.ts";

type HelpSheet = typeof import("./help-sheet.tsx")["HelpSheet"];

/** Fields that take what is typed. */
const FIELDS = "input, textarea, select, [contenteditable]";

export interface KeyWords {
  readonly keys: Words["keys"];
  readonly kept: Pick<Words["kept"], "saved" | "removed" | "read" | "full" | "lost" | "refused">;
  readonly theme: SettingRow;
  readonly colon: string;
  readonly close: string;
}

/**
 * The keys of every page, and in its foot the way to the sheet that tells of them. Where a key leads
 * somewhere, it presses the link that leads there.
 */
export function ReaderKeys({
  words,
  addresses,
}: {
  words: KeyWords;
  /** Where pairs of keys lead, in the page's view. */
  addresses: Readonly<Record<"front" | "editions" | "places" | "saved", string>>;
}) {
  const [help, setHelp] = useState<{ readonly Sheet: HelpSheet } | null>(null);
  /** What is said of the last key: that something failed, or that there is nothing further. */
  const [line, setLine] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null);

  function openHelp() {
    // Closing gives the focus back to where it was; `onClose` then takes the sheet away.
    const open = document.querySelector<HTMLDialogElement>("dialog.help");
    if (open) return open.close();
    // Where the sheet cannot be fetched, the page stays as it is.
    import("./help-sheet.tsx").then(
      ({ HelpSheet }) => setHelp({ Sheet: HelpSheet }),
      () => {},
    );
  }

  // Before the frame tells that it is awake: the keys pressed till then are pressed again.
  useLayoutEffect(() => {
    async function save() {
      const star = document.querySelector<HTMLButtonElement>("button.star");
      if (star) return star.click();
      const card = cardInFocus();
      if (!card) return;
      const { saveCard } = await import("../kept/save-card.ts");
      const text = await saveCard(card, words.kept);
      setLine(text === null ? null : { text, isBad: true });
    }
    function step(by: 1 | -1) {
      const text = move(by, words.keys);
      setLine(text === null ? null : { text, isBad: false });
    }
    const actions: Readonly<Record<KeyAction, () => unknown>> = {
      next: () => step(1),
      previous: () => step(-1),
      back: () => goBack(addresses.front),
      search: openSearch,
      filters: openFilters,
      save: () => save().catch(() => {}),
      theme: () => cycleTheme(words.theme, words.colon),
      front: () => follow(addresses.front),
      editions: () => follow(addresses.editions),
      places: () => follow(addresses.places),
      saved: () => follow(addresses.saved),
      help: openHelp,
    };
    let first: Moment["first"] = null;
    function press(event: KeyboardEvent) {
      const reading = readKey(event, {
        isOff: document.documentElement.dataset.keys === "off",
        isTyping: event.target instanceof Element && event.target.closest(FIELDS) !== null,
        isCovered: document.querySelector("dialog:modal") !== null,
        first,
      });
      first = reading.first;
      setLine(null);
      if (!reading.action || event.defaultPrevented) return;
      event.preventDefault();
      actions[reading.action]();
    }
    const clear = () => setLine(null);
    document.addEventListener("keydown", press);
    document.addEventListener("pointerdown", clear);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("pointerdown", clear);
    };
  }, [words, addresses]);

  return (
    <>
      <button type="button" className="help-way" onClick={openHelp}>
        {words.keys.title}
      </button>
      {help && <help.Sheet words={words} onClose={() => setHelp(null)} />}
      {line?.isBad && (
        <p className="key-line" role="alert">
          {line.text}
        </p>
      )}
      {line && !line.isBad && (
        // Read out where all that is announced is.
        <p className="key-line key-line-quiet" aria-hidden="true">
          {line.text}
        </p>
      )}
    </>
  );
}
