"use client";

import { useEffect, useState } from "react";
import type { Words } from "../../../lib/i18n/words.ts";

type StarWords = Pick<Words["kept"], "saved" | "removed" | "read" | "full" | "lost" | "refused">;

/** Has the 收藏 beside each headline of a list save its article; shows a line where that cannot be. */
export function CardStars({ words }: { words: StarWords }) {
  const [line, setLine] = useState<string | null>(null);
  useEffect(() => {
    async function save(star: Element) {
      const link = star.closest(".hit")?.querySelector<HTMLAnchorElement>(".headline a");
      if (!link) return;
      const { saveCard } = await import("./save-card.ts");
      setLine(await saveCard(link, words));
    }
    function press({ target }: MouseEvent) {
      const star = target instanceof Element ? target.closest(".card-star") : null;
      if (star) save(star).catch(() => setLine(words.lost));
      else setLine(null);
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
