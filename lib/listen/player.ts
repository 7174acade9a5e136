import type { Rate } from "./rates.ts";
import { cutBreaths } from "./sentences.ts";

type Listener = (...details: never[]) => unknown;

/** What is asked of a `SpeechSynthesisUtterance`. */
export interface Utterance {
  onend: Listener | null;
  onerror: Listener | null;
}

/** What is asked of the browser's `speechSynthesis`, and of its utterances' maker. */
export interface Speech<Kind extends Utterance = Utterance> {
  readonly make: (text: string, rate: number) => Kind;
  readonly speak: (utterance: Kind) => void;
  readonly cancel: () => void;
}

export type PlayerStatus = "paused" | "playing" | "ended";

/**
 * Reads the sentences of one story aloud, a breath after the other. To pause is to cancel and to take the
 * breath up again: `speechSynthesis.pause()` does nothing on Android. What a cancelled utterance still
 * reports is not listened to.
 */
export class Player<Kind extends Utterance> {
  #speech: Speech<Kind>;
  #changed: () => void;
  #sentences: readonly string[] = [];
  #breaths: readonly string[] = [];
  #breath = 0;
  #rate: Rate;
  /** Kept, as Chromium forgets the end of an utterance that nothing refers to. */
  #spoken: Kind | null = null;

  /** Number of the sentence being read, from 0. */
  at = 0;
  status: PlayerStatus = "paused";

  /** `changed` is called after every change of `at` or `status`. */
  constructor(speech: Speech<Kind>, rate: Rate, changed: () => void) {
    this.#speech = speech;
    this.#rate = rate;
    this.#changed = changed;
  }

  get count(): number {
    return this.#sentences.length;
  }

  get rate(): Rate {
    return this.#rate;
  }

  /** Takes up another story, paused, at a sentence, or at its last where it has fewer. */
  load(sentences: readonly string[], at = 0): void {
    this.#hush();
    this.#sentences = sentences;
    this.status = "paused";
    this.#goTo(Math.min(at, Math.max(0, sentences.length - 1)));
    this.#changed();
  }

  /** Reads on; after the end, again from the beginning. */
  play(): void {
    if (this.status === "playing") return;
    if (this.status === "ended") this.#goTo(0);
    this.status = "playing";
    this.#speak();
    this.#changed();
  }

  pause(): void {
    if (this.status !== "playing") return;
    this.#hush();
    this.status = "paused";
    this.#changed();
  }

  /** Some sentences on or back, no further than the first or last; reads on from there if it was reading. */
  step(by: number): void {
    const to = Math.max(0, Math.min(this.at + by, this.count - 1));
    if (this.status === "ended") this.status = "paused";
    this.#goTo(to);
    if (this.status === "playing") this.#again();
    this.#changed();
  }

  setRate(rate: Rate): void {
    this.#rate = rate;
    if (this.status === "playing") this.#again();
    this.#changed();
  }

  #goTo(at: number): void {
    this.at = at;
    this.#breath = 0;
    this.#breaths = cutBreaths(this.#sentences[at] ?? "");
  }

  #hush(): void {
    if (!this.#spoken) return;
    this.#spoken = null;
    this.#speech.cancel();
  }

  #again(): void {
    this.#hush();
    this.#speak();
  }

  #speak(): void {
    const breath = this.#breaths[this.#breath];
    if (breath === undefined) {
      this.#endSentence();
      return;
    }
    const utterance = this.#speech.make(breath, Number(this.#rate));
    this.#spoken = utterance;
    utterance.onend = () => {
      if (this.#spoken !== utterance) return;
      this.#spoken = null;
      this.#breath += 1;
      this.#speak();
    };
    // Refused without a gesture, cut off by another tab, a voice that cannot be reached: the reader decides.
    utterance.onerror = () => {
      if (this.#spoken !== utterance) return;
      this.#spoken = null;
      this.status = "paused";
      this.#changed();
    };
    this.#speech.speak(utterance);
  }

  #endSentence(): void {
    if (this.at + 1 < this.count) {
      this.#goTo(this.at + 1);
      this.#speak();
    } else this.status = "ended";
    this.#changed();
  }
}
