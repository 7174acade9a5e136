/**
 * What a reader may set, each with its values in the order they are shown. The first table of this part:
 * the script before the first paint, the panel and the tests are made from it.
 */
export const SETTINGS = {
  /** 适老, large print: overrides size, measure, face, theme and direction while it is on. */
  print: ["usual", "large"],
  /** Steps of 字小 and 字大 in large print; none is under 1.3 times the usual size. */
  largeSize: ["1", "2", "3", "4"],
  size: ["small", "medium", "large", "larger", "largest"],
  leading: ["close", "medium", "open"],
  /** Characters a line: 32, 36 or 40. */
  measure: ["narrow", "medium", "wide"],
  face: ["serif", "sans"],
  theme: ["light", "sepia", "dark", "system"],
  indent: ["two", "none"],
  /** 横排 or 竖排. */
  direction: ["across", "down"],
  /** Single keys, which voice input and tremor press unasked (WCAG 2.1.4). */
  keys: ["on", "off"],
  /** Whether articles opened are marked as read. */
  readMarks: ["on", "off"],
} as const;

export type SettingName = keyof typeof SETTINGS;
export type ReaderSettings = { readonly [Name in SettingName]: (typeof SETTINGS)[Name][number] };

/** An untouched board. */
export const USUAL: ReaderSettings = {
  print: "usual",
  largeSize: "1",
  size: "medium",
  leading: "medium",
  measure: "medium",
  face: "serif",
  theme: "system",
  indent: "two",
  direction: "across",
  keys: "on",
  readMarks: "on",
};

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** Whether `value` is one that the setting takes. */
export function isValue<Name extends SettingName>(
  name: Name,
  value: unknown,
): value is ReaderSettings[Name] {
  return (SETTINGS[name] as readonly unknown[]).includes(value);
}
