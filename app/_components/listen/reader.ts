import { Player, type PlayerStatus } from "../../../lib/listen/player.ts";
import { RATE_STORED_AS, type Rate, readRate } from "../../../lib/listen/rates.ts";
import {
  arriveAt,
  isOf,
  nextPath,
  readSession,
  SESSION_STORED_AS,
  type Session,
  type Story,
  showPlace,
  startSession,
  writeSession,
} from "../../../lib/listen/session.ts";
import type { Trouble } from "../../../lib/listen/trouble.ts";
import { openBrowserVoice, type VoiceChoice } from "./browser-voice.ts";
import { openFollower } from "./follow.ts";
import { readName, readPage, type Sentence } from "./page-text.ts";
import { keep, recall } from "./recall.ts";

/** What the bar shows; null while nothing is listened to. */
export interface Shown {
  readonly name: string;
  readonly place: string;
  readonly isPlaying: boolean;
  readonly rate: Rate;
  readonly hasNext: boolean;
  /** Why it stands still though it was to read. */
  readonly trouble: Trouble | null;
  /** Voices to choose from in a trouble, the one in use first; else none. */
  readonly voices: readonly VoiceChoice[];
}

/** Another tab that starts to read has this one pause: a browser has one voice for all of them. */
const CHANNEL = "baolan.listen";

/**
 * Reads the page's story aloud and goes on to the next one. `go` leads to a story's path without leaving
 * the document, so that the voice stays allowed; `changed` is told what the bar shows.
 */
export class Reader {
  #go: (path: string) => void;
  #changed: (shown: Shown | null) => void;
  #session = readSession(recall(() => sessionStorage.getItem(SESSION_STORED_AS)));
  /** Undefined until the page has told. */
  #here: Story | null | undefined;
  #sentences: readonly Sentence[] = [];
  #name = "";
  /** On the way to the session's story, which is to be read when it is there. */
  #isMoving = false;
  #status: PlayerStatus = "paused";
  #follower = openFollower();
  #tabs = new BroadcastChannel(CHANNEL);
  #voice = openBrowserVoice(() => this.#player.again());
  #player: Player<SpeechSynthesisUtterance> = new Player(
    this.#voice.speech,
    readRate(recall(() => localStorage.getItem(RATE_STORED_AS))),
    () => this.#onPlayer(),
  );

  constructor(go: (path: string) => void, changed: (shown: Shown | null) => void) {
    this.#go = go;
    this.#changed = changed;
    this.#tabs.onmessage = () => this.pause();
  }

  close(): void {
    this.pause();
    this.#follower.forget();
    this.#voice.close();
    this.#tabs.close();
  }

  /** The page shows another story, or none. */
  arrive(here: Story | null): void {
    const isSame = here?.path === this.#here?.path && this.#here !== undefined;
    // The frame may be alive before the story in it is, which then tells of itself.
    if (!here && this.#session && isOf(this.#session, location.pathname)) return;
    this.#here = here;
    if (isSame || !this.#session || (!here && this.#isMoving)) return;
    const session = here && arriveAt(this.#session, here);
    if (session) this.#open(session);
    else this.stop();
  }

  /** Starts with a queue, or with the story on the page; pauses or resumes that when it is being read. */
  ask(queue: readonly string[] | null): void {
    const isRead = !queue && this.#session !== null && this.#session.path === this.#here?.path;
    if (isRead) this.toggle();
    else {
      const session = startSession(queue, this.#here ?? null);
      if (!session) return;
      this.#isMoving = true;
      if (session.path === this.#here?.path) this.#open(session);
      else this.#moveTo(session);
    }
  }

  toggle(): void {
    if (this.#isMoving || this.#player.status === "playing") this.pause();
    else this.#play();
  }

  pause(): void {
    const wasMoving = this.#isMoving;
    this.#isMoving = false;
    this.#player.pause();
    if (wasMoving) this.#tell();
  }

  step(by: number): void {
    this.#player.step(by);
    this.#show(true);
  }

  setRate(rate: Rate): void {
    keep(() => localStorage.setItem(RATE_STORED_AS, rate));
    this.#player.setRate(rate);
  }

  /** Another of the voices, to try again with. */
  chooseVoice(uri: string): void {
    this.#voice.choose(uri);
    this.#tell();
  }

  goOn(): void {
    const path = this.#session && this.#here && nextPath(this.#session, this.#here);
    if (this.#session && path) this.#moveTo({ ...this.#session, path, sentence: 0 });
  }

  stop(): void {
    this.#session = null;
    this.#isMoving = false;
    this.#player.load([]);
    this.#follower.forget();
    keep(() => sessionStorage.removeItem(SESSION_STORED_AS));
    this.#tell();
  }

  #moveTo(session: Session): void {
    this.#player.pause();
    this.#follower.forget();
    this.#isMoving = true;
    this.#keep(session);
    this.#tell();
    this.#go(session.path);
  }

  /** Takes up the story on the page, and reads it when one came here to hear it. */
  #open(session: Session): void {
    const plays = this.#isMoving;
    this.#isMoving = false;
    this.#sentences = readPage();
    this.#name = readName();
    this.#session = session;
    this.#player.load(
      this.#sentences.map(({ text }) => text),
      session.sentence,
    );
    if (plays) this.#play();
  }

  #play(): void {
    this.#tabs.postMessage("reads");
    this.#player.play();
    this.#show(true);
  }

  #keep(session: Session): void {
    this.#session = session;
    keep(() => sessionStorage.setItem(SESSION_STORED_AS, writeSession(session)));
  }

  #onPlayer(): void {
    if (!this.#session) return;
    const hasEnded = this.#player.status === "ended" && this.#status !== "ended";
    this.#status = this.#player.status;
    this.#keep({ ...this.#session, sentence: this.#player.at });
    this.#show(false);
    this.#tell();
    if (hasEnded) this.goOn();
  }

  #show(always: boolean): void {
    const sentence = this.#sentences[this.#player.at];
    if (sentence && this.#session) this.#follower.show(sentence, always);
  }

  #tell(): void {
    const session = this.#session;
    if (!session) {
      this.#changed(null);
      return;
    }
    const here = this.#here ?? null;
    const { trouble } = this.#player;
    this.#changed({
      name: this.#name,
      place: here ? showPlace(session, here) : "",
      isPlaying: this.#isMoving || this.#player.status === "playing",
      rate: this.#player.rate,
      hasNext: here !== null && nextPath(session, here) !== null,
      trouble,
      voices: trouble ? this.#voice.choices() : [],
    });
  }
}
