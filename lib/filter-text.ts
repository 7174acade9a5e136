/** The text that addresses carry, made harmless and of one form. */

/** Parameters whose values are names as they were printed, blanks and all. */
const PRINTED = new Set(["section", "paper", "author"]);

/** What an address gives of one parameter, each value once, without empty ones. */
export function valuesOf(query: URLSearchParams, parameter: string): string[] {
  const clean = PRINTED.has(parameter) ? printed : plain;
  const values = query.getAll(parameter).map(clean);
  return [...new Set(values.filter((value) => value !== ""))];
}

/** Control characters and runs of blanks become one space, ends are trimmed, surrogates paired. */
export function plain(text: string): string {
  return wellFormed(text)
    .replace(/[\p{Control}\s]+/gu, " ")
    .trim();
}

/** Blanks within stay as they are: a name is compared with what a page printed. */
function printed(text: string): string {
  return wellFormed(text)
    .replace(/\p{Control}/gu, " ")
    .trim();
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
