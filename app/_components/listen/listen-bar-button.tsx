"use client";

import { useListening } from "./listening.ts";

/** 听报 in large print's bar: presses the page's own way to listen. Shown where the page has one. */
export function ListenBarButton({ label }: { label: string }) {
  const { isPlaying } = useListening();
  function listen() {
    document.querySelector<HTMLElement>(".listen-way")?.click();
  }
  return (
    <button type="button" className="listen-bar-way" aria-pressed={isPlaying} onClick={listen}>
      {label}
    </button>
  );
}
