"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { SESSION_STORED_AS } from "../../../lib/listen/session.ts";
import { useListening } from "./listening.ts";
import type { PlayerWords } from "./player-bar.tsx";

const PlayerBar = lazy(() => import("./player-bar.tsx"));

function wasListening(): boolean {
  try {
    return sessionStorage.getItem(SESSION_STORED_AS) !== null;
  } catch {
    return false;
  }
}

/**
 * Where the player's bar appears. Its script is fetched when a reader first asks to listen, or comes with
 * something already listened to. In the frame of every page, so that it stays while stories change.
 */
export function PlayerSlot(props: { words: PlayerWords; printed: string | undefined }) {
  const { asked } = useListening();
  const [resumes, setResumes] = useState(false);
  useEffect(() => setResumes(wasListening()), []);
  if (asked === 0 && !resumes) return null;
  return (
    <Suspense fallback={null}>
      <PlayerBar {...props} />
    </Suspense>
  );
}
