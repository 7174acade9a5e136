import type { Metadata } from "next";
import { addressIn, PLAIN_VIEW } from "../../lib/view/view.ts";
import { view } from "./view.ts";

/**
 * The one address a page is known by, and the same page in the other language. Script and readings
 * make no other page of it; a page in English is one of its own.
 */
export function alternatesOf(address: string): Metadata["alternates"] {
  const english = addressIn({ ...PLAIN_VIEW, lang: "en" }, address);
  return {
    canonical: view().lang === "en" ? english : address,
    languages: { "zh-Hans": address, en: english, "x-default": address },
  };
}
