import { WORDS } from "../i18n.ts";
import type { View } from "../view/view.ts";
import type { FinishedPage } from "./finished-page.ts";

/** Statuses the server answers itself, without the app. */
export type PlainStatus = 400 | 405 | 408 | 414 | 431 | 500 | 503;

/** The one style sheet of plain pages: it must work when nothing else does. */
export const PLAIN_STYLE =
  ":root{color-scheme:light dark}" +
  "body{max-width:32em;margin:18vh auto;padding:0 1.5em;font:1.05rem/1.8 serif}" +
  "h1{font-size:1.6rem}";

/**
 * A small page for a status the server answers itself; it needs no script, no database and
 * no other file.
 */
export function plainPage(status: PlainStatus, lang: View["lang"] = "zh"): FinishedPage {
  const { common, plain } = WORDS[lang];
  const { title, advice } = plain[status];
  const home = lang === "en" ? "/?lang=en" : "/";
  const html =
    `<!DOCTYPE html><html lang="${lang === "en" ? "en" : "zh-Hans"}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<meta name="robots" content="noindex"><title>${title} · ${common.siteName}</title>` +
    `<style>${PLAIN_STYLE}</style></head><body><main><h1>${title}</h1><p>${advice}</p>` +
    `<p><a href="${home}">${plain.back}</a></p></main></body></html>`;
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      ...(status === 405 ? { allow: "GET, HEAD" } : {}),
      ...(status === 503 ? { "retry-after": "30" } : {}),
    },
    body: Buffer.from(html),
  };
}
