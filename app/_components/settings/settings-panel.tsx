"use client";

import { type ReactNode, useRef } from "react";
import { isValue, type SettingName } from "../../../lib/settings/table.ts";
import { Announcements, announce } from "./announce.tsx";
import { changePrint, changeSettings, resetSettings, useSettings } from "./use-settings.ts";

/** A setting with one of its values to choose, as the panel words them. */
export type SettingRow = {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
};

export type PanelWords = {
  readonly title: string;
  readonly lead: string;
  readonly close: string;
  readonly reset: string;
  readonly resetDone: string;
  readonly colon: string;
  readonly print: { readonly name: string; readonly help: string; readonly entered: string };
  readonly rows: Readonly<Partial<Record<SettingName, SettingRow>>>;
};

/** Id of the panel: a button with `popoverTarget` of this name opens it. */
export const SETTINGS_PANEL = "settings";

/**
 * 字号与版式: what the reader may set, in a panel that opens over the page without holding the reader in
 * it. What changes the address instead (script, pinyin, language) comes as rows of links in `children`.
 */
export function SettingsPanel({ words, children }: { words: PanelWords; children?: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null);
  function enterLargePrint() {
    panel.current?.hidePopover();
    changePrint("large");
    announce(words.print.entered);
  }
  function reset() {
    // What has its place elsewhere, such as read marks, stays as the reader set it there.
    resetSettings(["print", "largeSize", ...(Object.keys(words.rows) as SettingName[])]);
    announce(words.resetDone);
  }
  return (
    <>
      <div
        ref={panel}
        id={SETTINGS_PANEL}
        popover="auto"
        role="dialog"
        aria-labelledby="settings-title"
        tabIndex={-1}
        className="overlay settings"
        // biome-ignore lint/a11y/noAutofocus: a popover is given it by the browser when it opens, not as the page loads
        autoFocus
      >
        <h2 id="settings-title">{words.title}</h2>
        <p className="panel-lead">{words.lead}</p>
        <button
          type="button"
          className="button overlay-close"
          popoverTarget={SETTINGS_PANEL}
          popoverTargetAction="hide"
        >
          {words.close}
        </button>
        <button type="button" className="settings-print" onClick={enterLargePrint}>
          <b>{words.print.name}</b> <span>{words.print.help}</span>
        </button>
        {Object.entries(words.rows).map(([name, row]) => (
          <SettingsRow key={name} name={name as SettingName} row={row} colon={words.colon} />
        ))}
        {children}
        <button type="button" className="button settings-reset" onClick={reset}>
          {words.reset}
        </button>
      </div>
      <Announcements />
    </>
  );
}

/** One setting with its values to choose, shown and said at once. */
export function SettingsRow({
  name,
  row,
  colon,
}: {
  name: SettingName;
  row: SettingRow;
  colon: string;
}) {
  const chosen = useSettings()[name];
  function choose(value: string) {
    if (isValue(name, value)) changeSettings({ [name]: value });
    announce(`${row.name}${colon}${row.values[value]}`);
  }
  return (
    <fieldset className="settings-row">
      <legend>{row.name}</legend>
      {Object.entries(row.values).map(([value, label]) => (
        <label key={value} className={`settings-value settings-${name}-${value}`}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
