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

function cacheControl(path: string, page: FinishedPage): string {
  if (path === "/healthz" || page.status >= 500 || page.status === 302) return "no-store";
  if (isImmutable(path) && page.status === 200) return "public, max-age=31536000, immutable";
  // Kept by the browser, but asked about every time: new articles appear without a restart.
  return "no-cache";
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
