/** Puts values into a sentence: `fill("“{name}”太大", { name: "a.json" })`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** `count({ one: "{n} article", other: "{n} articles" }, 1335)` → `1,335 articles` */
export function count(words: { readonly one: string; readonly other: string }, n: number): string {
  return fill(n === 1 ? words.one : words.other, { n: n.toLocaleString("en-US") });
}

/** What the browser calls the languages of pages; in English, days stand before months. */
const LOCALES: Readonly<Record<string, string>> = {
  "zh-Hans": "zh-CN",
  "zh-Hant": "zh-TW",
  en: "en-GB",
};

/**
 * A date that is kept, as the date column of a list shows it: the day large, the year beside it.
 *
 * `writeDate("2023-06", "zh-Hans")` → `["6月", "2023年"]`
 */
export function writeDate(date: string, lang: string): readonly [main: string, note: string] {
  const [, month, day] = date.split("-");
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: "UTC" }).format(new Date(date));
  const year = write({ year: "numeric" });
  if (!month) return [year, ""];
  // Chinese writes months with figures, 6月, unless it is asked for their names.
  const monthAs = lang === "en" || day ? "long" : "numeric";
  return [write({ month: monthAs, day: day ? "numeric" : undefined }), year];
}

/** The reader's own day of an instant: `2026年11月27日`. */
export function writeDay(instant: string, lang: string): string {
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: "long" }).format(new Date(instant));
}
