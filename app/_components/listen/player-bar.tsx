"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { Words } from "../../../lib/i18n/words.ts";
import { RATES, type Rate } from "../../../lib/listen/rates.ts";
import { addressIn, readView } from "../../../lib/view/view.ts";
import { tellPlaying, useListening } from "./listening.ts";
import { PlayerTrouble } from "./player-trouble.tsx";
import { Reader, type Shown } from "./reader.ts";

export type PlayerWords = Omit<Words["listen"], "story" | "edition">;

/** Shows a story without leaving the document: a voice that speaks here may not speak in the next one. */
function useGo(): (path: string) => void {
  const router = useRouter();
  return (path) => {
    const address = addressIn(readView(new URLSearchParams(location.search)).view, path);
    const { direction, print } = document.documentElement.dataset;
    // Tiers of vertical text are counted by a script that only a story's own document has.
    const needsScript = direction === "down" && !print && !document.querySelector(".story");
    if (needsScript) location.assign(address);
    else router.push(address);
  };
}

/**
 * The bar of the player, at the foot of the window while something is listened to. `printed` is the `lang`
 * of what was printed, where it is not the page's.
 */
export default function PlayerBar({
  words,
  printed,
}: {
  words: PlayerWords;
  printed: string | undefined;
}) {
  const { here, asked, queue } = useListening();
  const router = useRouter();
  const go = useRef(useGo());
  const [reader, setReader] = useState<Reader | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const bar = useRef<HTMLElement>(null);
  const answered = useRef(0);
  const path = usePathname();
  const shownPath = useRef(path);
  const held = useRef<HTMLElement | null>(null);

  useEffect(() => {
    function leave(path: string) {
      const focused = document.activeElement;
      held.current =
        focused instanceof HTMLElement && bar.current?.contains(focused) ? focused : null;
      go.current(path);
    }
    const opened = new Reader(leave, setShown);
    const pause = () => opened.pause();
    window.addEventListener("pagehide", pause);
    setReader(opened);
    return () => {
      window.removeEventListener("pagehide", pause);
      opened.close();
    };
  }, []);

  useEffect(() => {
    if (!reader) return;
    // Has the tiers of vertical text counted again, which hang on this attribute (lib/settings/tiers.ts).
    const { dataset } = document.documentElement;
    if (here && dataset.direction) dataset.direction = String(dataset.direction);
    reader.arrive(here);
    if (here) held.current?.focus({ preventScroll: true });
    held.current = null;
  }, [reader, here]);

  useEffect(() => {
    if (path === shownPath.current) return;
    shownPath.current = path;
    // The frame stays while pages change: it still links to other views of the page before.
    router.refresh();
  }, [path, router]);

  useEffect(() => {
    if (!reader || asked === answered.current) return;
    answered.current = asked;
    reader.ask(queue);
  }, [reader, asked, queue]);

  const isOpen = shown !== null;
  useEffect(() => {
    // Who asked for the bar has it under the fingers; one that was there when the page came does not call.
    if (isOpen && answered.current > 0) {
      bar.current?.querySelector("button")?.focus({ preventScroll: true });
    }
  }, [isOpen]);

  const isPlaying = shown?.isPlaying ?? false;
  useEffect(() => tellPlaying(isPlaying), [isPlaying]);

  if (!reader || !shown) return null;

  function stop() {
    reader?.stop();
    const ways = [...document.querySelectorAll<HTMLElement>(".listen-way")];
    const way = ways.find((button) => button.checkVisibility({ visibilityProperty: true }));
    way?.focus({ preventScroll: true });
  }
  return (
    <section ref={bar} className="player" aria-label={words.name}>
      <div className="player-frame">
        {shown.trouble ? (
          <PlayerTrouble
            line={words.troubles[shown.trouble]}
            label={words.voice}
            voices={shown.voices}
            choose={(uri) => reader.chooseVoice(uri)}
          />
        ) : (
          <p className="player-story">
            <span className="num">{shown.place}</span> <span lang={printed}>{shown.name}</span>
          </p>
        )}
        <div className="player-keys">
          <button type="button" className="player-play" onClick={() => reader.toggle()}>
            {shown.isPlaying ? words.pause : shown.trouble ? words.retry : words.play}
          </button>
          <button type="button" onClick={() => reader.step(-1)}>
            {words.previous}
          </button>
          <button type="button" onClick={() => reader.step(1)}>
            {words.next}
          </button>
          <select
            aria-label={words.speed}
            value={shown.rate}
            onChange={({ target }) => reader.setRate(target.value as Rate)}
          >
            {RATES.map((rate) => (
              <option key={rate} value={rate}>
                {words.rates[rate]}
              </option>
            ))}
          </select>
          <button type="button" disabled={!shown.hasNext} onClick={() => reader.goOn()}>
            {shown.hasNext ? words.nextStory : words.last}
          </button>
          <button type="button" onClick={stop}>
            {words.stop}
          </button>
        </div>
      </div>
    </section>
  );
}
