import { view } from "./view.ts";

const LOCALES = { en: "en_GB", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW" } as const;

/** What every link preview says of the board; a page's own Open Graph takes the place of the frame's whole. */
export function sitePreview(): { readonly siteName: string; readonly locale: string } {
  const { pageLang, words } = view();
  return { siteName: words.common.siteName, locale: LOCALES[pageLang] };
}
