/**
 * The text of a script that does in the browser what a function here says: `inline(greet, { name: "报" })` →
 * `(function greet…)({"name":"报"})`. The function has to stand alone: of this file's names it knows none but
 * what it is `told`, and that is plain data. Only for what the server itself puts into pages: the compiler of
 * pages rewrites functions.
 */
export function inline<Told>(run: (told: Told) => void, told: Told): string {
  // Room at the beginning of a line says nothing to a browser.
  return `(${String(run).replace(/\n\s+/g, "\n")})(${JSON.stringify(told)})`;
}
