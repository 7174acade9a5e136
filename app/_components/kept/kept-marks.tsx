"use client";

import { useEffect } from "react";
import type { MarkWords } from "./show-marks.ts";

/** Once the page stands: marks on its links to saved and read articles. Shows nothing by itself. */
export function KeptMarks({ words }: { words: MarkWords }) {
  useEffect(() => {
    async function show() {
      if (!document.querySelector('main a[href^="/a/"]')) return;
      const { showMarks } = await import("./show-marks.ts");
      await showMarks(words);
    }
    // A browser that keeps nothing has no marks to show.
    const showQuietly = () => void show().catch(() => {});
    const showAgain = (event: PageTransitionEvent) => event.persisted && showQuietly();
    showQuietly();
    window.addEventListener("pageshow", showAgain);
    return () => window.removeEventListener("pageshow", showAgain);
  }, [words]);
  return null;
}
