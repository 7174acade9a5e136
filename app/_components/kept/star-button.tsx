"use client";

import { useEffect, useRef, useState } from "react";
import type { Words } from "../../../lib/i18n/words.ts";
import { loadStore } from "../../../lib/kept/load-store.ts";
import { announce } from "../settings/announce.tsx";

type StarWords = Pick<Words["kept"], "star" | "saved" | "removed" | "full" | "lost" | "refused">;

/** 收藏 beside an article: saves it in the reader's browser. To open the article marks it as read. */
export function StarButton({ id, words }: { id: string; words: StarWords }) {
  /** Null until it is known whether the article is saved. */
  const [isSaved, setSaved] = useState<boolean | null>(null);
  const [line, setLine] = useState<string | null>(null);
  /** A press is on its way: a second one would not know what the first has done. */
  const isBusy = useRef(false);

  useEffect(() => {
    async function look(again: boolean) {
      const store = await loadStore();
      const found = await store.isSaved(id);
      // A press may have come first.
      setSaved((known) => (again ? found : (known ?? found)));
      if (document.documentElement.dataset.readMarks !== "off")
        await store.markRead(id, new Date());
    }
    // A browser that keeps nothing: pressing the button says so.
    const lookQuietly = (again: boolean) =>
      void look(again).catch(() => setSaved((known) => known ?? false));
    const lookAgain = (event: PageTransitionEvent) => event.persisted && lookQuietly(true);
    lookQuietly(false);
    window.addEventListener("pageshow", lookAgain);
    return () => window.removeEventListener("pageshow", lookAgain);
  }, [id]);

  async function toggle() {
    const { toggleSaved } = await import("./toggle-saved.ts");
    const toggled = await toggleSaved(id, isSaved === true, async () => document);
    if (toggled === "saved" || toggled === "removed") {
      setSaved(toggled === "saved");
      setLine(null);
      announce(words[toggled]);
    } else setLine(words[toggled]);
  }

  function press() {
    if (isBusy.current) return;
    isBusy.current = true;
    toggle()
      .catch(() => setLine(words.lost))
      .finally(() => {
        isBusy.current = false;
      });
  }

  return (
    <>
      <button type="button" className="star" aria-pressed={isSaved === true} onClick={press}>
        <span aria-hidden="true">{isSaved ? "★" : "☆"}</span> {words.star}
      </button>
      {line && (
        <span className="star-line" role="alert">
          {line}
        </span>
      )}
    </>
  );
}
