import { view } from "../view.ts";

/** The button in the top frame that opens the settings' panel; shown where scripts run. */
export function SettingsWay() {
  const { settings } = view().words;
  return (
    <button type="button" className="settings-way" popoverTarget="settings">
      <span className="settings-way-short">{settings.short}</span>
      <span className="settings-way-long">{settings.title}</span>
    </button>
  );
}
