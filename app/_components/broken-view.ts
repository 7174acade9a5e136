"use client";

import { errors as en } from "../../lib/i18n/en/errors.ts";
import { errors as zh } from "../../lib/i18n/zh/errors.ts";
import { addressIn, PLAIN_VIEW, readView } from "../../lib/view/view.ts";

/** Words and links of a page that broke in the browser, where all that is left of it is its address. */
export function brokenView() {
  const view =
    typeof window === "undefined"
      ? PLAIN_VIEW
      : readView(new URLSearchParams(window.location.search)).view;
  return {
    errors: view.lang === "en" ? en : zh,
    pageLang: view.lang === "en" ? "en" : "zh-Hans",
    link: (address: string) => addressIn(view, address),
  };
}
