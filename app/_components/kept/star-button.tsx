"use client";

import { useEffect, useRef } from "react";
import type { Words } from "../../../lib/i18n/words.ts";
import { loadStore } from "../../../lib/kept/load-store.ts";
import { announce } from "../settings/announce.tsx";
import { holdLinks } from "./hold-links.ts";
import { tellStar, useStar } from "./star-state.ts";

type StarWords = Pick<Words["kept"], "star" | "saved" | "removed" | "full" | "lost" | "refused">;

/**
 * 收藏 beside an article: saves it in the reader's browser. To open the article marks it as read, which the
 * button that `follows` leaves to another on the page.
 */
export function StarButton({
  id,
  words,
  follows = false,
}: {
  id: string;
  words: StarWords;
  follows?: boolean;
}) {
  const { isSaved, line } = useStar(id);
  /** A press is on its way: a second one would not know what the first has done. */
  const isBusy = useRef(false);

  useEffect(() => {
    if (follows) return;
    async function look(again: boolean) {
      const store = await loadStore();
      const found = await store.isSaved(id);
      // A press may have come first.
      tellStar(id, (known) => ({ isSaved: again ? found : (known.isSaved ?? found) }));
      if (document.documentElement.dataset.readMarks !== "off")
        await store.markRead(id, new Date());
    }
    // A browser that keeps nothing: pressing the button says so.
    const lookQuietly = (again: boolean) =>
      void look(again).catch(() => tellStar(id, ({ isSaved }) => ({ isSaved: isSaved ?? false })));
    const lookAgain = (event: PageTransitionEvent) => event.persisted && lookQuietly(true);
    lookQuietly(false);
    window.addEventListener("pageshow", lookAgain);
    return () => window.removeEventListener("pageshow", lookAgain);
  }, [id, follows]);

  async function toggle() {
    const { toggleSaved } = await import("./toggle-saved.ts");
    const toggled = await toggleSaved(id, isSaved === true, async () => document);
    if (toggled === "saved" || toggled === "removed") {
      tellStar(id, () => ({ isSaved: toggled === "saved", line: null }));
      announce(words[toggled]);
    } else tellStar(id, () => ({ line: words[toggled] }));
  }

  function press() {
    if (isBusy.current) return;
    isBusy.current = true;
    const saving = toggle()
      .catch(() => tellStar(id, () => ({ line: words.lost })))
      .finally(() => {
        isBusy.current = false;
      });
    holdLinks(saving);
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
