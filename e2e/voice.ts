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
  /** Whether it begins what it is given; one that does not never ends it either. */
  answers: boolean;
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
      onstart: (() => void) | null = null;
      onend: (() => void) | null = null;
      onerror: ((event: { error: string }) => void) | null = null;
      constructor(readonly text: string) {}
    }
    let pending: Utterance | null = null;
    let voices: Pick<
      SpeechSynthesisVoice,
      "lang" | "name" | "voiceURI" | "localService" | "default"
    >[] = [];
    function end() {
      const utterance = pending;
      pending = null;
      utterance?.onend?.();
    }
    const voice: FakeVoice = {
      said: [],
      end,
      endAll: () => {
        while (pending) end();
      },
      answers: true,
    };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => {
        const utterance = pending;
        pending = null;
        utterance?.onerror?.({ error: "interrupted" });
      },
      speak: (utterance: Utterance) => {
        if (utterance.text.trim() === "") return;
        voice.said.push(utterance.text);
        pending = utterance;
        if (voice.answers) utterance.onstart?.();
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, voice });
    addEventListener("load", () =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          voices = langs.map((lang) => ({
            lang,
            name: `Voice of ${lang}`,
            voiceURI: lang,
            localService: true,
            default: false,
          }));
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
