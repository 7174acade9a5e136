"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * A year's months, whose days tell in a note what they hold while they are pointed at or have the focus
 * (`calendar.css`). Escape takes the note away and leaves pointer and focus where they are (WCAG 2.2,
 * 1.4.13), until either comes to a day anew.
 */
export function DayNotes({ children }: { children: ReactNode }) {
  const months = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const wall = months.current;
    if (!wall) return;
    let pointedAt: Element | null = null;
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      pointedAt = wall.querySelector("a:hover");
      wall.dataset.quiet = "";
    };
    const tell = () => {
      delete wall.dataset.quiet;
    };
    // What lay under the note comes under a pointer at rest: that it is over it says nothing.
    const move = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest("a") !== pointedAt) tell();
    };
    document.addEventListener("keydown", dismiss);
    wall.addEventListener("pointermove", move);
    wall.addEventListener("focusin", tell);
    return () => {
      document.removeEventListener("keydown", dismiss);
      wall.removeEventListener("pointermove", move);
      wall.removeEventListener("focusin", tell);
    };
  }, []);

  return (
    <div ref={months} className="wall">
      {children}
    </div>
  );
}
