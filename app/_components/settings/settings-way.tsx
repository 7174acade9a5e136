import { zh } from "../../../lib/i18n/zh.ts";

/** The button in the top frame that opens the settings' panel; shown where scripts run. */
export function SettingsWay() {
  return (
    <button type="button" className="settings-way" popoverTarget="settings">
      <span className="settings-way-short">{zh.settings.short}</span>
      <span className="settings-way-long">{zh.settings.title}</span>
    </button>
  );
}
