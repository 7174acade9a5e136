"use client";

import { useEffect, useState } from "react";
import { SESSION_STORED_AS } from "../../../lib/listen/session.ts";
import { useListening } from "./listening.ts";
import type { PlayerWords } from "./player-bar.tsx";
import { recall } from "./recall.ts";

type PlayerBar = typeof import("./player-bar.tsx")["default"];

const wasListening = () => recall(() => sessionStorage.getItem(SESSION_STORED_AS)) !== null;

/**
 * Where the player's bar appears. Its script is fetched when a reader first asks to listen, or comes with
 * something already listened to. In the frame of every page, so that it stays while stories change.
 */
export function PlayerSlot(props: { words: PlayerWords; printed: string | undefined }) {
  const { asked } = useListening();
  const [bar, setBar] = useState<{ readonly Player: PlayerBar } | null>(null);
  useEffect(() => {
    if (asked === 0 && !wasListening()) return;
    // Where the bar cannot be fetched, the page stays as it is and the next press asks again.
    import("./player-bar.tsx").then(
      ({ default: Player }) => setBar({ Player }),
      () => {},
    );
  }, [asked]);
  return bar && <bar.Player {...props} />;
}
