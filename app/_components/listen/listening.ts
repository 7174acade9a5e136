"use client";

import { useSyncExternalStore } from "react";
import type { Story } from "../../../lib/listen/session.ts";

/** What the ways to listen and the bar tell each other. */
interface Listening {
  /** The story on the page. */
  readonly here: Story | null;
  /** Counts what was asked for, `queue` being the last: stories to hear, or null for the one on the page. */
  readonly asked: number;
  readonly queue: readonly string[] | null;
  readonly isPlaying: boolean;
}

let now: Listening = { here: null, asked: 0, queue: null, isPlaying: false };
const QUIET = now;
const listeners = new Set<() => void>();

function change(some: Partial<Listening>): void {
  now = { ...now, ...some };
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useListening(): Listening {
  return useSyncExternalStore(
    watch,
    () => now,
    () => QUIET,
  );
}

/** The page shows a story. Gives what to call when it no longer does. */
export function arrive(story: Story): () => void {
  if (now.here?.path !== story.path) change({ here: story });
  return () => {
    if (now.here?.path === story.path) change({ here: null });
  };
}

/** Asks to hear the story on the page, or a queue from its first on. */
export function ask(queue: readonly string[] | null): void {
  change({ asked: now.asked + 1, queue });
}

export function tellPlaying(isPlaying: boolean): void {
  if (now.isPlaying !== isPlaying) change({ isPlaying });
}
