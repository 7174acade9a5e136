import { LRUCache } from "lru-cache";
import { statusFor } from "./address-status.ts";
import { leavesLanguageOpen } from "./choose-language.ts";
import type { FinishedPage } from "./finished-page.ts";
import { isImmutable, isOfData } from "./headers.ts";
import { Parcel } from "./parcel.ts";
import type { Ask } from "./read-ask.ts";
import type { Renderer } from "./render.ts";
import { markOf } from "./tags.ts";

/** The version of the data as of now; null where there is none to read, and nothing is kept. */
export type ReadVersion = () => number | null;

/** Bytes of pages that are kept, as they are sent. */
const MOST_BYTES = 64 * 1024 * 1024;
/** One larger page would push a hundred others out. */
const LONGEST_KEPT = MOST_BYTES / 32;
/** How often a page is made again that a load has overtaken. */
const MOST_TRIES = 3;

/**
 * Finished pages in front of the renderer: each is made once for all who ask for it while the data stays as
 * it is, and at once for all who ask at the same time. Those asked for last are kept. A load that has finished
 * makes all of them anew: no page is older than the data at the time it was asked for, nor made of two versions,
 * unless loads follow each other faster than it is made.
 */
export class KeptPages {
  readonly #renderer: Renderer;
  readonly #readVersion: ReadVersion;
  readonly #kept: LRUCache<string, Parcel>;
  /** Built files are the same in every version, and only as many as the build made. */
  readonly #built = new Map<string, Parcel>();
  readonly #making = new Map<string, Promise<Parcel>>();
  #version: number | null = null;

  constructor(renderer: Renderer, readVersion: ReadVersion, mostBytes = MOST_BYTES) {
    this.#renderer = renderer;
    this.#readVersion = readVersion;
    this.#kept = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: Math.min(mostBytes, LONGEST_KEPT),
    });
  }

  /** The version that pages are of from now on; what was kept of another is dropped. */
  turnTo(version: number | null): void {
    if (version === this.#version) return;
    this.#version = version;
    this.#kept.clear();
    // who asks from now on is not to wait for a page that was begun before
    this.#making.clear();
  }

  /** What a page asked for like this is marked with now; null where nothing is known of the data. */
  mark(key: string): string | null {
    return this.#version === null ? null : markOf(key, this.#version);
  }

  find(key: string): Parcel | undefined {
    return this.#built.get(key) ?? this.#kept.get(key);
  }

  /** Makes a page, or waits with the others for the one that is being made. */
  make(key: string, ask: Ask): Promise<Parcel> {
    const making = this.#making.get(key);
    if (making) return making;
    const made = this.#make(key, ask).finally(() => {
      if (this.#making.get(key) === made) this.#making.delete(key);
    });
    this.#making.set(key, made);
    return made;
  }

  /** Tells that a parcel that is kept has grown by another encoding. */
  weigh(key: string, parcel: Parcel): void {
    if (this.#kept.peek(key) !== parcel) return;
    parcel.slim();
    this.#keep(key, parcel);
  }

  #keep(key: string, parcel: Parcel): void {
    this.#kept.set(key, parcel, { size: key.length + parcel.size });
  }

  async #make(key: string, ask: Ask): Promise<Parcel> {
    const { page, version } = await this.#render(ask);
    const headed = varied(ask, { ...page, status: statusFor(ask, page.status) });
    if (isImmutable(ask.path)) {
      const file = new Parcel(ask.path, headed);
      // One name a file: other spellings of it would be kept without end.
      if (headed.status === 200 && !key.includes("%")) this.#built.set(key, file);
      return file;
    }
    const parcel = new Parcel(ask.path, headed, version === null ? "" : markOf(key, version));
    if (version === null || !isOfData(parcel.headers)) return parcel;
    this.turnTo(version);
    this.#keep(key, parcel);
    return parcel;
  }

  /** A page and the version it is of; null where loads followed each other faster than it was made. */
  async #render(ask: Ask): Promise<{ page: FinishedPage; version: number | null }> {
    for (let tries = 1; ; tries++) {
      const version = this.#readVersion();
      const page = await this.#renderer.render(ask);
      if (version === this.#readVersion()) return { page, version };
      if (tries === MOST_TRIES) return { page, version: null };
    }
  }
}

/** A page whose address names no language is another one for those who prefer English. */
function varied(ask: Ask, page: FinishedPage): FinishedPage {
  if (!leavesLanguageOpen(ask)) return page;
  const vary = [page.headers.vary, "accept-language"].filter(Boolean).join(", ");
  return { ...page, headers: { ...page.headers, vary } };
}
