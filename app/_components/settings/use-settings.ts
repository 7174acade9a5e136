"use client";

import { useSyncExternalStore } from "react";
import {
  pickSettings,
  SETTINGS_EVENT,
  STORED_AS,
  writeStored,
} from "../../../lib/settings/stored.ts";
import { type ReaderSettings, type SettingName, USUAL } from "../../../lib/settings/table.ts";
import { keepPlace } from "./reading-place.ts";

let shown = USUAL;

/** The settings the page shows: what its script wrote onto <html>, the same object until they change. */
function readShown(): ReaderSettings {
  const now = pickSettings({ ...document.documentElement.dataset });
  if (writeStored(now) !== writeStored(shown)) shown = now;
  return shown;
}

function watchShown(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  watch.observe(document.documentElement, { attributes: true });
  return () => watch.disconnect();
}

export function useSettings(): ReaderSettings {
  return useSyncExternalStore(watchShown, readShown, () => USUAL);
}

/** Stores settings, shows them at once and keeps the reader's place. */
function change(settings: ReaderSettings): void {
  const text = writeStored(settings);
  try {
    if (text === null) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, text);
  } catch {
    // A browser that keeps nothing: the settings hold for this page.
  }
  keepPlace(() => window.dispatchEvent(new CustomEvent(SETTINGS_EVENT, { detail: text })));
}

/** Changes some settings, the others stay. */
export function changeSettings(some: Partial<ReaderSettings>): void {
  change({ ...readShown(), ...some });
}

/** Settings of these names become the usual ones again. */
export function resetSettings(names: readonly SettingName[]): void {
  changeSettings(Object.fromEntries(names.map((name) => [name, USUAL[name]])));
}

/** Enters or leaves large print; the focus goes to the sheet, as the control pressed is gone. */
export function changePrint(print: ReaderSettings["print"]): void {
  changeSettings({ print });
  document.getElementById("sheet")?.focus({ preventScroll: true });
}
