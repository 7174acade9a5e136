import { createHash } from "node:crypto";
import { TIERS_SCRIPT } from "../settings/tiers.ts";
import { HEAD_SCRIPT } from "./head-script.ts";
import { PLAIN_STYLE } from "./plain-page.ts";

const INLINE_SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** Inline scripts of our own that pages may carry, word for word. */
const OWN_SCRIPTS: ReadonlySet<string> = new Set([TIERS_SCRIPT, HEAD_SCRIPT]);

/**
 * What the framework writes into its pages: lists it starts, and data pushed onto them.
 * Hashing whatever stands in a page would also let in what an attacker got into it.
 */
const FRAMEWORK_STARTS: ReadonlySet<string> = new Set([
  "(self.__next_f=self.__next_f||[]).push([0])",
]);
const FRAMEWORK_PUSH =
  /^(?:self\.__next_f\.push|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push)\(([\s\S]*)\);?$/;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** True for the inline scripts that may run: ours, and the framework's that only carry data. */
export function isKnownScript(script: string): boolean {
  if (OWN_SCRIPTS.has(script) || FRAMEWORK_STARTS.has(script)) return true;
  const data = FRAMEWORK_PUSH.exec(script)?.[1];
  return data !== undefined && isJson(data);
}

/** The scripts a browser would run that stand in the page itself. */
export function inlineScripts(html: string): string[] {
  const scripts: string[] = [];
  for (const [, attributes = "", script = ""] of html.matchAll(INLINE_SCRIPT)) {
    const isData = /\btype="(?!text\/javascript"|module")[^"]*"/i.test(attributes);
    if (!/\bsrc=/i.test(attributes) && !isData) scripts.push(script);
  }
  return scripts;
}

function sourceHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

const PLAIN_STYLE_HASH = sourceHash(PLAIN_STYLE);

/**
 * The Content-Security-Policy of a page with these inline scripts: everything from this host, no
 * inline script but the known ones, no frames, no plug-ins.
 */
export function contentPolicy(scripts: readonly string[]): string {
  const hashes = [...new Set(scripts.filter(isKnownScript).map(sourceHash))];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(" "),
    `style-src 'self' ${PLAIN_STYLE_HASH}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
