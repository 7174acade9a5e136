"use client";

import { SETTINGS } from "../../../lib/settings/table.ts";
import { announce } from "./announce.tsx";
import { changePrint, changeSettings, useSettings } from "./use-settings.ts";

export type ToolWords = {
  readonly smaller: string;
  readonly larger: string;
  readonly down: string;
  readonly print: string;
  readonly smallest: string;
  readonly largest: string;
  readonly size: { readonly name: string; readonly values: Readonly<Record<string, string>> };
  readonly colon: string;
  readonly across: string;
  readonly entered: string;
};

/** Beside an article: smaller, larger, vertical and large print at one press. */
export function ReadingTools({ words }: { words: ToolWords }) {
  const { size, direction } = useSettings();
  const isDown = direction === "down";
  function step(by: -1 | 1) {
    const next = SETTINGS.size[SETTINGS.size.indexOf(size) + by];
    if (next) changeSettings({ size: next });
    const said = next ? words.size.values[next] : by < 0 ? words.smallest : words.largest;
    announce(`${words.size.name}${words.colon}${said}`);
  }
  function turn() {
    changeSettings({ direction: isDown ? "across" : "down" });
    announce(isDown ? words.across : words.down);
  }
  function enterLargePrint() {
    changePrint("large");
    announce(words.entered);
  }
  return (
    <>
      <button type="button" className="button" onClick={() => step(-1)}>
        {words.smaller}
      </button>
      <button type="button" className="button" onClick={() => step(1)}>
        {words.larger}
      </button>
      <button type="button" className="button" aria-pressed={isDown} onClick={turn}>
        {words.down}
      </button>
      <button type="button" className="button" onClick={enterLargePrint}>
        {words.print}
      </button>
    </>
  );
}
