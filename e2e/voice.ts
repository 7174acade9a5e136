import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** What a test does with the voice of `giveVoice`. */
interface FakeVoice {
  /** What it was given to say since it was last asked. */
  said: string[];
  /** Comes to the end of what it is saying. */
  end: () => void;
  /** Comes to the end of all that follows within this task. */
  endAll: () => void;
}

declare global {
  interface Window {
    voice: FakeVoice;
  }
}

/**
 * Gives every page opened from now on a browser's `speechSynthesis` with these languages' voices, which come
 * when the page has been painted, as Chromium's do. It is silent, and is done when the test says so.
 */
export async function giveVoice(page: Page, langs: readonly string[]): Promise<void> {
  await page.addInitScript((langs) => {
    class Utterance {
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    let pending: Utterance | null = null;
    let voices: { lang: string; localService: boolean; default: boolean }[] = [];
    function over(event: "onend" | "onerror") {
      const utterance = pending;
      pending = null;
      utterance?.[event]?.();
    }
    const voice: FakeVoice = {
      said: [],
      end: () => over("onend"),
      endAll: () => {
        while (pending) over("onend");
      },
    };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => over("onerror"),
      speak: (utterance: Utterance) => {
        if (utterance.text === "") return;
        voice.said.push(utterance.text);
        pending = utterance;
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, voice });
    addEventListener("load", () =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          voices = langs.map((lang) => ({ lang, localService: true, default: false }));
          speech.dispatchEvent(new Event("voiceschanged"));
          document.documentElement.classList.add("voices-came");
        }),
      ),
    );
  }, langs);
}

/** Waits until the page's voices are there. */
export async function voicesCame(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveClass(/voices-came/);
}

/** What the voice was given to say since this was last asked. */
export function said(page: Page): Promise<string[]> {
  return page.evaluate(() => window.voice.said.splice(0));
}

/** The words that are marked as being spoken. */
export function marked(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    for (const range of CSS.highlights.get("spoken") ?? []) {
      const words = (range as Range).cloneContents();
      for (const reading of words.querySelectorAll("rt, rp")) reading.remove();
      texts.push(words.textContent);
    }
    return texts.join();
  });
}
