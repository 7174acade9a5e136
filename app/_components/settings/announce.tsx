"use client";

import { useSyncExternalStore } from "react";

let said = "";
const listeners = new Set<() => void>();

/** Has a sentence read out to who cannot see what changed. */
export function announce(sentence: string): void {
  // The same words twice would not be read again.
  said = said === sentence ? `${sentence}\u00a0` : sentence;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where announced sentences appear, unseen. One a page. */
export function Announcements() {
  const sentence = useSyncExternalStore(
    listen,
    () => said,
    () => "",
  );
  return (
    <p role="status" className="sr-only">
      {sentence}
    </p>
  );
}
