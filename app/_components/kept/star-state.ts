"use client";

import { useSyncExternalStore } from "react";

/** What the buttons that save one article tell each other: one shows as the window has room for it. */
interface StarState {
  readonly id: string;
  /** Null until it is known whether the article is saved. */
  readonly isSaved: boolean | null;
  /** Why the last press did nothing. */
  readonly line: string | null;
}

const UNKNOWN: StarState = { id: "", isSaved: null, line: null };
let now = UNKNOWN;
const listeners = new Set<() => void>();

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const of = (id: string) => (now.id === id ? now : UNKNOWN);

/** What is known of article `id`. */
export function useStar(id: string): StarState {
  return useSyncExternalStore(
    watch,
    () => of(id),
    () => UNKNOWN,
  );
}

/** Tells what has become known of article `id`. */
export function tellStar(id: string, change: (known: StarState) => Partial<StarState>): void {
  now = { ...of(id), ...change(of(id)), id };
  for (const listener of listeners) listener();
}
