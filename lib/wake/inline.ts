import { transformSync } from "esbuild";

/**
 * A script that does in the browser what a function here says: `inline(greet, { name: "报" })` →
 * `(function greet…)({"name":"报"})`. The function has to stand alone: of this file's names it knows none but
 * what it is `told`, and that is plain data. Only for what the server itself puts into pages: the compiler of
 * pages rewrites functions.
 */
export function inline<Told>(run: (told: Told) => void, told: Told): string {
  return `(${run})(${JSON.stringify(told)});`;
}

/** The same script in as few characters as it can be said in. Throws where it is none. */
export function shorten(script: string): string {
  return transformSync(script, { minify: true, target: "es2022", charset: "utf8" }).code.trim();
}
