import type { Speech, Utterance } from "../say.ts";

interface Said extends Utterance {
  readonly text: string;
  readonly rate: number;
}

type Moment = "onstart" | "onend" | "onerror";

/** For tests: a browser's voice and clock, where nothing happens until the test says so. */
export class FakeVoice implements Speech<Said> {
  said: Said[] = [];
  pending: Said | null = null;
  cancelled = 0;
  #now = 0;
  #timers = new Set<{ readonly at: number; readonly act: () => void }>();

  make = (text: string, rate: number): Said => ({
    text,
    rate,
    onstart: null,
    onend: null,
    onerror: null,
  });
  speak = (utterance: Said) => {
    this.said.push(utterance);
    this.pending = utterance;
  };
  /** As browsers do, reports the end of what was cut off as an error. */
  cancel = () => {
    this.cancelled += 1;
    this.fail("interrupted");
  };
  after = (milliseconds: number, act: () => void) => {
    const timer = { at: this.#now + milliseconds, act };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  };

  start = () => this.report(this.pending, "onstart");
  end = () => this.#finish("onend");
  fail = (error: string) => this.#finish("onerror", error);

  /** Lets time pass; what is due meanwhile is done, and what that asks for too. */
  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const [next] = [...this.#timers].sort((one, other) => one.at - other.at);
      if (!next || next.at > until) break;
      this.#timers.delete(next);
      this.#now = next.at;
      next.act();
    }
    this.#now = until;
  }

  report(utterance: Said | null, moment: Moment, error = ""): void {
    const listener = utterance?.[moment] as ((event: { error: string }) => unknown) | null;
    listener?.({ error });
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }

  get isWaiting(): boolean {
    return this.#timers.size > 0;
  }

  #finish(moment: Moment, error?: string): void {
    const utterance = this.pending;
    this.pending = null;
    this.report(utterance, moment, error);
  }
}
