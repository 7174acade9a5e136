import { isValue, type ReaderSettings, SETTING_NAMES, USUAL } from "./table.ts";

/** Where the browser keeps the settings: `localStorage` under this key. */
export const STORED_AS = "baolan.settings";

/** The event, its `detail` the stored text or null, by which a page is told of new settings. */
export const SETTINGS_EVENT = "baolan-settings";

/**
 * Settings out of any object, such as the data attributes of a page or what was stored: a value that is
 * missing or not known is the usual one.
 */
export function pickSettings(from: unknown): ReaderSettings {
  const values = Object(from) as Record<string, unknown>;
  const known = SETTING_NAMES.filter(
    (name) => Object.hasOwn(values, name) && isValue(name, values[name]),
  );
  return { ...USUAL, ...Object.fromEntries(known.map((name) => [name, values[name]])) };
}

/** Reads what was stored; never throws, whatever stands there. */
export function readStored(text: string | null): ReaderSettings {
  try {
    return pickSettings(JSON.parse(text ?? "null"));
  } catch {
    return USUAL;
  }
}

/**
 * What to store: the settings that differ from the usual ones, null when none does.
 *
 * `writeStored({ ...USUAL, size: "large" })` → `{"size":"large"}`
 */
export function writeStored(settings: ReaderSettings): string | null {
  const changed = SETTING_NAMES.filter((name) => settings[name] !== USUAL[name]);
  if (changed.length === 0) return null;
  return JSON.stringify(Object.fromEntries(changed.map((name) => [name, settings[name]])));
}
