import type { Rate } from "./rates.ts";
import { type Speech, say, type Utterance } from "./say.ts";
import { cutBreaths } from "./sentences.ts";
import type { Trouble } from "./trouble.ts";

export type PlayerStatus = "paused" | "playing" | "ended";

/**
 * Reads the sentences of one story aloud, a breath after the other. To pause is to cancel and to take the
 * breath up again: `speechSynthesis.pause()` does nothing on Android, or ends what is spoken.
 */
export class Player<Kind extends Utterance> {
  #speech: Speech<Kind>;
  #changed: () => void;
  #sentences: readonly string[] = [];
  #breaths: readonly string[] = [];
  #breath = 0;
  #rate: Rate;
  #stop = () => {};

  /** Number of the sentence being read, from 0. */
  at = 0;
  status: PlayerStatus = "paused";
  /** Why it paused by itself; null where it did not, or reads again. */
  trouble: Trouble | null = null;

  /** `changed` is called after every change of `at`, `status` or `trouble`. */
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
    this.#stop();
    this.#sentences = sentences;
    this.status = "paused";
    this.trouble = null;
    this.#goTo(Math.min(at, Math.max(0, sentences.length - 1)));
    this.#changed();
  }

  /** Reads on; after the end, again from the beginning. */
  play(): void {
    if (this.status === "playing") return;
    if (this.status === "ended") this.#goTo(0);
    this.status = "playing";
    this.trouble = null;
    this.#speak();
    this.#changed();
  }

  pause(): void {
    if (this.status !== "playing") return;
    this.#stop();
    this.status = "paused";
    this.#changed();
  }

  /** Some sentences on or back, no further than the first or last; reads on from there if it was reading. */
  step(by: number): void {
    const to = Math.max(0, Math.min(this.at + by, this.count - 1));
    if (this.status === "ended") this.status = "paused";
    this.#goTo(to);
    this.again();
    this.#changed();
  }

  setRate(rate: Rate): void {
    this.#rate = rate;
    this.again();
    this.#changed();
  }

  /** Takes up the breath anew, in another voice perhaps, if it is reading. */
  again(): void {
    if (this.status !== "playing") return;
    this.#stop();
    this.#speak();
  }

  #goTo(at: number): void {
    this.at = at;
    this.#breath = 0;
    this.#breaths = cutBreaths(this.#sentences[at] ?? "");
  }

  #speak(): void {
    const breath = this.#breaths[this.#breath];
    if (breath === undefined) {
      this.#endSentence();
      return;
    }
    let hasEnded = false;
    const stop = say(this.#speech, breath, Number(this.#rate), (ending) => {
      hasEnded = true;
      if (ending === "said") {
        this.#breath += 1;
        this.#speak();
        return;
      }
      this.status = "paused";
      this.trouble = ending === "cut" ? null : ending;
      this.#changed();
    });
    // A voice that ends within `speak()` has begun the next breath already, or none is to follow.
    if (!hasEnded) this.#stop = stop;
  }

  #endSentence(): void {
    if (this.at + 1 < this.count) {
      this.#goTo(this.at + 1);
      this.#speak();
    } else this.status = "ended";
    this.#changed();
  }
}
