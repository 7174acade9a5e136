import { readDate, readFilter, readPlaceCode, readYear } from "../filters.ts";
import { readView } from "../view/view.ts";
import { isPage } from "./is-page.ts";
import type { Ask } from "./read-ask.ts";

/** Whether a page is asked for in a view that does not exist; `app/%5Fbad-address` then says so. */
export function isBadView(ask: Ask): boolean {
  return isPage(ask.path) && readView(ask.query).bad !== null;
}

function isBadAddress(ask: Ask): boolean {
  if (isBadView(ask)) return true;
  const [, section, value, ...more] = ask.path.split("/");
  if (section === "articles" && value === undefined) return !readFilter(ask.query).ok;
  const year = ask.query.get("year");
  if (section === "editions" && value === undefined) return year !== null && !readYear(year);
  if (value === undefined || more.length > 0) return false;
  if (section === "editions") return readDate(decodeURIComponent(value)) === null;
  if (section === "places") return readPlaceCode(decodeURIComponent(value)) === null;
  return false;
}

/**
 * The status a page leaves with. A page whose address has a bad value says so in its text, but only
 * the server can give it a 400; both ask the same readers.
 */
export function statusFor(ask: Ask, rendered: number): number {
  return rendered === 200 && isBadAddress(ask) ? 400 : rendered;
}
