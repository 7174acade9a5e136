import { pickSettings } from "../../../lib/settings/stored.ts";
import { SETTINGS } from "../../../lib/settings/table.ts";
import { announce } from "../settings/announce.tsx";
import type { SettingRow } from "../settings/settings-panel.tsx";
import { changeSettings } from "../settings/use-settings.ts";

/** Goes on to the next ground, and says which. Large print has its own, which stays. */
export function cycleTheme(row: SettingRow, colon: string): void {
  const { print, theme } = pickSettings({ ...document.documentElement.dataset });
  if (print === "large") return;
  const all = SETTINGS.theme;
  const next = all[(all.indexOf(theme) + 1) % all.length] ?? theme;
  changeSettings({ theme: next });
  announce(`${row.name}${colon}${row.values[next]}`);
}
