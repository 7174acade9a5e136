import { headers } from "next/headers";
import { cache } from "react";
import type { BadValue } from "../../lib/filters.ts";
import { WORDS, type Words } from "../../lib/i18n.ts";
import { type Convert, loadTraditional } from "../../lib/text/scripts.ts";
import { loadPinyin, type Read } from "../../lib/view/pinyin.ts";
import { type Printer, printerOf } from "../../lib/view/print.ts";
import { convertTexts } from "../../lib/view/traditional.ts";
import {
  ADDRESS_HEADER,
  addressIn,
  hasReadings,
  readView,
  type View,
  withoutView,
  writeView,
} from "../../lib/view/view.ts";

/** How the page asked for is shown: its words, its links, its script. */
export interface PageView extends View, Printer {
  /** A view parameter that cannot be read. */
  readonly bad: BadValue | null;
  /** The page's own address without its view: `/articles?q=茶`. */
  readonly address: string;
  readonly words: Words;
  /** `lang` of the page. */
  readonly pageLang: "zh-Hans" | "zh-Hant" | "en";
  /** `lang` of what was printed, where it is not the page's own. */
  readonly printed: "zh-Hans" | "zh-Hant" | undefined;
  /** An address of this site in the page's view; for every link. */
  readonly link: (address: string) => string;
  /** The view as a form's hidden fields. */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

interface Helpers {
  readonly convert: Convert | null;
  readonly read: Read | null;
}

let traditional: { readonly convert: Convert; readonly words: Words } | undefined;

/** The Chinese words in traditional characters, converted once. */
function traditionalWords(convert: Convert): Words {
  if (traditional?.convert !== convert) {
    traditional = { convert, words: convertTexts(WORDS.zh, convert) };
  }
  return traditional.words;
}

function pageView(address: string, { convert, read }: Helpers): PageView {
  const { view, bad } = readView(new URLSearchParams(address.split(/\?(.*)/s)[1] ?? ""));
  const script = view.script === "hant" ? "zh-Hant" : "zh-Hans";
  const words =
    view.lang === "zh" && convert !== null ? traditionalWords(convert) : WORDS[view.lang];
  return {
    ...view,
    bad,
    address: withoutView(address),
    words,
    pageLang: view.lang === "en" ? "en" : script,
    printed: view.lang === "en" ? script : undefined,
    link: (to) => addressIn(view, to),
    fields: writeView(view),
    ...printerOf(view.lang === "en" ? words.topics : null, convert, read),
  };
}

/** One for each request; outside of one, as in tests of components, always the plain view. */
const current = cache(() => ({ view: pageView("/", { convert: null, read: null }) }));

/**
 * Reads the view from the page's address. Every page, its metadata and the frame around it wait for
 * this before anything else; what they are made of then asks `view()`. Without the server before the
 * framework, as in development, pages have the plain view.
 */
export const openView = cache(async (): Promise<PageView> => {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "/";
  const { view } = readView(new URLSearchParams(address.split(/\?(.*)/s)[1] ?? ""));
  const [convert, read] = await Promise.all([
    view.script === "hant" ? loadTraditional() : null,
    view.ruby && hasReadings(address) ? loadPinyin() : null,
  ]);
  const opened = pageView(address, { convert, read });
  // Answers that are no pages have no cache of their own, and take the view from here.
  current().view = opened;
  return opened;
});

/** The view of the page being made. */
export function view(): PageView {
  return current().view;
}
