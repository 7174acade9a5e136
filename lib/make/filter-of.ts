import { type Filter, readFilter } from "../filters.ts";

/** The filter that an address asks for: `filterOf("place=330903&q=医保")`. Throws for a bad one. */
export function filterOf(address: string): Filter {
  const asked = readFilter(new URLSearchParams(address));
  if (!asked.ok) throw new Error(`${address}: ${asked.bad.takes.rule}`);
  return asked.filter;
}
