"use client";

import { type ReactNode, useEffect } from "react";
import type { Story } from "../../../lib/listen/session.ts";
import { arrive, ask, useListening } from "./listening.ts";

/**
 * A way to hear the story on the page, or the stories of `queue` one after the other. Shown where a voice
 * reads Chinese (app/styles/listen.css).
 */
export function ListenButton({
  story,
  queue = null,
  className,
  children,
}: {
  story?: Story;
  queue?: readonly string[] | null;
  className: string;
  children: ReactNode;
}) {
  const { isPlaying } = useListening();
  const { path, next = null, position = 0, total = 0 } = story ?? {};
  useEffect(() => {
    return path === undefined ? undefined : arrive({ path, next, position, total });
  }, [path, next, position, total]);
  function listen() {
    // Safari lets a page speak once it has spoken within a gesture: a blank says nothing, and opens the way.
    // No text at all has Chromium over Linux's speech-dispatcher fall silent until it is closed.
    if (!isPlaying) speechSynthesis.speak(new SpeechSynthesisUtterance(" "));
    ask(queue);
  }
  return (
    <button
      type="button"
      className={`listen-way ${className}`}
      aria-pressed={story && isPlaying}
      onClick={listen}
    >
      {children}
    </button>
  );
}
