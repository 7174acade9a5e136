"use client";

import { useEffect } from "react";
import { outlineOf } from "./outline-of.ts";

/** What is shown of a page on its way: a line over the window, and its outline over the sheet. */
function outlineElement(address: URL): HTMLElement {
  const element = document.createElement("div");
  const outline = address.origin === location.origin ? outlineOf(address.pathname) : null;
  element.className = `on-the-way ${outline ? `on-the-way-${outline}` : ""}`;
  element.ariaHidden = "true";
  const sheet = document.getElementById("sheet")?.getBoundingClientRect();
  if (sheet) {
    const top = Math.max(sheet.top, 0);
    element.style.top = `${top + scrollY}px`;
    element.style.left = `${sheet.left + scrollX}px`;
    element.style.width = `${sheet.width}px`;
    element.style.height = `${Math.max(sheet.bottom - top, 0)}px`;
  }
  return element;
}

/** Watches for pages on their way; gives back what ends it. */
function watch(): () => void {
  const end = new AbortController();
  let shown: HTMLElement | undefined;
  window.navigation?.addEventListener(
    "navigate",
    ({ destination, downloadRequest, hashChange, signal }) => {
      if (hashChange || destination.sameDocument || downloadRequest !== null) return;
      shown?.remove();
      const own = outlineElement(new URL(destination.url));
      shown = own;
      document.body.append(own);
      // The reader stopped it, or the answer was no page.
      signal.addEventListener("abort", () => own.remove());
    },
    end,
  );
  // The page left is shown again as it was.
  addEventListener("pageshow", () => shown?.remove(), end);
  return () => end.abort();
}

/**
 * Shows that another page is on its way while the browser still stands on this one. Every page is a
 * document of its own, so this is told by the browser's Navigation API, for links, forms, script and
 * the way back alike; where the browser does not know it, or the page is left before it is awake, the browser has
 * signs of its own. The style sheet lets them wait until the way is a long one. Nothing is taken out of the
 * page and nothing in it moves.
 */
export function OnTheWay() {
  useEffect(watch, []);
  return null;
}
