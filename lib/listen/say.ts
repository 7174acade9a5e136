import { type Ending, readError } from "./trouble.ts";

type Listener = (event: never) => unknown;

/** What is asked of a `SpeechSynthesisUtterance`. */
export interface Utterance {
  onstart: Listener | null;
  onend: Listener | null;
  /** Is given a code as its event's `error`. */
  onerror: Listener | null;
}

/** What is asked of the browser's `speechSynthesis`, of its utterances' maker, and of its clock. */
export interface Speech<Kind extends Utterance = Utterance> {
  readonly make: (text: string, rate: number) => Kind;
  readonly speak: (utterance: Kind) => void;
  readonly cancel: () => void;
  /** Does something in so many milliseconds; gives what calls it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

/** Milliseconds a voice is given to begin: one from the network, or a sound system that has to wake up. */
export const START_WITHIN = 6000;

/**
 * Milliseconds a voice that has begun is given to end. The slowest need half a second a character at their
 * own speed; years and figures have more syllables than characters.
 */
export function endWithin(text: string, rate: number): number {
  return 10_000 + (1000 * text.length) / rate;
}

/** Milliseconds between cancelling and speaking anew: Chromium may drop what comes at once. */
export const REST = 250;

/** Troubles that a second attempt may be spared. */
const PASSING: ReadonlySet<Ending> = new Set<Ending>(["silent", "failed"]);

/**
 * Has a breath spoken, a second time where the voice does not answer or fails, and tells how it came out.
 * Gives what stops it, after which nothing is told: browsers report what is cancelled as an error.
 */
export function say<Kind extends Utterance>(
  speech: Speech<Kind>,
  text: string,
  rate: number,
  tell: (ending: Ending) => void,
): () => void {
  /** Kept, as Chromium forgets the end of an utterance that nothing refers to. */
  let spoken: Kind | null = null;
  let callOff = () => {};

  function stop(): void {
    callOff();
    if (!spoken) return;
    spoken = null;
    speech.cancel();
  }

  function attempt(isLast: boolean): void {
    const utterance = speech.make(text, rate);
    spoken = utterance;

    function come(ending: Ending): void {
      if (spoken !== utterance) return;
      const again = !isLast && PASSING.has(ending);
      if (again || ending === "silent") stop();
      callOff();
      spoken = null;
      if (again) callOff = speech.after(REST, () => attempt(true));
      else tell(ending);
    }
    function wait(milliseconds: number): void {
      callOff();
      callOff = speech.after(milliseconds, () => come("silent"));
    }

    utterance.onstart = () => {
      if (spoken === utterance) wait(endWithin(text, rate));
    };
    utterance.onend = () => come("said");
    utterance.onerror = ({ error }: { readonly error: string }) => come(readError(error));
    wait(START_WITHIN);
    speech.speak(utterance);
  }

  attempt(false);
  return stop;
}
