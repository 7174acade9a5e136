"use client";

import type { ReactNode } from "react";
import { SETTINGS } from "../../../lib/settings/table.ts";
import { announce } from "./announce.tsx";
import { changePrint, changeSettings, useSettings } from "./use-settings.ts";

export type BarWords = {
  readonly label: string;
  readonly smaller: string;
  readonly larger: string;
  readonly smallest: string;
  readonly largest: string;
  readonly size: string;
  readonly colon: string;
  readonly steps: readonly string[];
  readonly exit: string;
  readonly left: string;
};

/** At the foot of every page in large print: smaller, larger, what `children` adds, the way out. */
export function LargePrintBar({ words, children }: { words: BarWords; children?: ReactNode }) {
  const { largeSize } = useSettings();
  function step(by: -1 | 1) {
    const at = SETTINGS.largeSize.indexOf(largeSize) + by;
    const next = SETTINGS.largeSize[at];
    if (next) changeSettings({ largeSize: next });
    const said = next ? words.steps[at] : by < 0 ? words.smallest : words.largest;
    announce(`${words.size}${words.colon}${said}`);
  }
  function leave() {
    changePrint("usual");
    announce(words.left);
  }
  return (
    <section className="large-print-bar" aria-label={words.label}>
      <button type="button" onClick={() => step(-1)}>
        {words.smaller}
      </button>
      <button type="button" onClick={() => step(1)}>
        {words.larger}
      </button>
      {children}
      <button type="button" onClick={leave}>
        {words.exit}
      </button>
    </section>
  );
}
