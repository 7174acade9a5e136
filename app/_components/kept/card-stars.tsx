"use client";

import { useLayoutEffect, useState } from "react";
import type { Words } from "../../../lib/i18n/words.ts";
import { holdLinks } from "./hold-links.ts";

type StarWords = Pick<Words["kept"], "saved" | "removed" | "read" | "full" | "lost" | "refused">;

/** Has the 收藏 beside each headline of a list save its article; shows a line where that cannot be. */
export function CardStars({ words }: { words: StarWords }) {
  const [line, setLine] = useState<string | null>(null);
  // Before the frame tells that it is awake: presses from then on are not kept for later.
  useLayoutEffect(() => {
    /** Stars whose article is on its way: a second press would not know what the first has done. */
    const busy = new Set<Element>();
    async function save(star: Element) {
      const link = star.closest(".hit")?.querySelector<HTMLAnchorElement>(".headline a");
      if (!link) return;
      const { saveCard } = await import("./save-card.ts");
      setLine(await saveCard(link, words));
    }
    function press({ target }: MouseEvent) {
      const star = target instanceof Element ? target.closest(".card-star") : null;
      if (!star) setLine(null);
      if (!star || busy.has(star)) return;
      busy.add(star);
      const saving = save(star)
        .catch(() => setLine(words.lost))
        .finally(() => busy.delete(star));
      holdLinks(saving);
    }
    document.addEventListener("click", press);
    return () => document.removeEventListener("click", press);
  }, [words]);
  return (
    line && (
      <p className="key-line" role="alert">
        {line}
      </p>
    )
  );
}
