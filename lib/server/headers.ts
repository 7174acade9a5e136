import { contentPolicy, inlineScripts } from "./content-policy.ts";
import { type FinishedPage, isDocument } from "./finished-page.ts";

const ALWAYS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Built files carry their content's hash in their name, so a name never changes its meaning. */
export function isImmutable(path: string): boolean {
  return path.startsWith("/_next/static/");
}

/**
 * Browsers ask every time, so that no reader is shown a page from before a load. A cache between may answer many
 * readers alike for a few seconds, and once more while it fetches the next.
 */
export const KEPT_BETWEEN =
  "public, max-age=0, must-revalidate, s-maxage=5, stale-while-revalidate=30";

/** Whether a page with these headers is the same for all who ask while the data are the same. */
export function isOfData(headers: Readonly<Record<string, string>>): boolean {
  return headers["cache-control"] === KEPT_BETWEEN;
}

/** Redirects that hold for who asked like this, and for nobody else. */
const FOR_ONE = new Set([302, 303, 307]);

function cacheControl(path: string, page: FinishedPage): string {
  if (path === "/healthz" || page.status >= 500 || FOR_ONE.has(page.status)) return "no-store";
  // Just after a load they may still be of the data before (lib/queries/known-names.ts).
  if (path === "/suggest") return "no-cache";
  if (isImmutable(path) && page.status === 200) return "public, max-age=31536000, immutable";
  // A page that is wrong today may be right after the next load.
  if (page.status >= 400) return "no-cache";
  return KEPT_BETWEEN;
}

function vary(page: FinishedPage): string {
  const names = (page.headers.vary ?? "").split(/,\s*/).filter((name) => name !== "");
  return [...names, "accept-encoding"].join(", ");
}

/** All headers a finished page leaves with, save those that depend on how it is encoded. */
export function headersFor(path: string, page: FinishedPage): Record<string, string> {
  const scripts = isDocument(page) ? inlineScripts(page.body.toString()) : [];
  return {
    ...page.headers,
    ...ALWAYS,
    "content-security-policy": contentPolicy(scripts),
    "cache-control": cacheControl(path, page),
    vary: vary(page),
  };
}
