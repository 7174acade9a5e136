import { LRUCache } from "lru-cache";
import { addressIn, PLAIN_VIEW, readView } from "../view/view.ts";
import type { FinishedPage } from "./finished-page.ts";
import { isPage } from "./is-page.ts";
import type { Ask } from "./read-ask.ts";

const LONGEST_HEADER = 1000;

interface Wish {
  readonly language: string;
  readonly weight: number;
}

/** `zh-CN,zh;q=0.9` as languages without their regions; what is not wanted (`q=0`) is left out. */
function readWishes(acceptLanguage: string): Wish[] {
  return acceptLanguage
    .slice(0, LONGEST_HEADER)
    .toLowerCase()
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const q = parameters.find((piece) => piece.startsWith("q="))?.slice(2);
      return { language: range.split("-")[0] ?? "", weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ weight }) => weight > 0);
}

/**
 * Whether a browser wants English rather than any Chinese; of two wanted alike the one named first.
 *
 * `prefersEnglish("en-GB,en;q=0.9,zh;q=0.8")` → `true`
 */
export function prefersEnglish(acceptLanguage: string | undefined): boolean {
  const header = acceptLanguage ?? "";
  const before = preferences.get(header);
  if (before !== undefined) return before;
  const prefers = readPreference(header);
  preferences.set(header, prefers);
  return prefers;
}

/** Browsers send a handful of headers between them all. */
const preferences = new LRUCache<string, boolean>({ max: 500 });

function readPreference(acceptLanguage: string): boolean {
  const known = readWishes(acceptLanguage).filter(({ language }) =>
    ["en", "zh"].includes(language),
  );
  const most = Math.max(...known.map(({ weight }) => weight));
  return known.find(({ weight }) => weight === most)?.language === "en";
}

/** Whether the address leaves the language open: a page's, that names none, asked for as a whole. */
export function leavesLanguageOpen(ask: Ask): boolean {
  const { view, bad } = readView(ask.query);
  const isWhole = Object.keys(ask.navigation).length === 0;
  return isWhole && isPage(ask.path) && !view.chosen && bad === null;
}

/**
 * The way to the English page for a visitor whose browser prefers English and whose address names no
 * language; null for everyone else. From there on every link names the language, so this happens once.
 */
export function sendToEnglish(ask: Ask, acceptLanguage: string | undefined): FinishedPage | null {
  if (!leavesLanguageOpen(ask) || !prefersEnglish(acceptLanguage)) return null;
  const location = addressIn({ ...PLAIN_VIEW, lang: "en" }, ask.address);
  return { status: 302, headers: { location }, body: Buffer.alloc(0) };
}
