/** `1,335` */
export const figure = (count: number) => count.toLocaleString("en-US");

/** `1 story`, `1,335 stories` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

const RULES = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };

/** `1st`, `12th`, `23rd` */
export function ordinal(count: number): string {
  return `${count}${ENDINGS[RULES.select(count)] ?? "th"}`;
}
