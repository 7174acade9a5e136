"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { BrushEnds } from "./brush-ends.tsx";
import {
  type BarRange,
  barAt,
  between,
  countRange,
  endAt,
  rangeAddress,
  withEnd,
} from "./brush-range.ts";
import { CountsDrawing } from "./counts-drawing.tsx";

interface Words {
  /** What the ends choose together. */
  readonly label: string;
  readonly hint: string;
  /** Said in its place while an end has the keyboard's focus. */
  readonly keys: string;
  readonly show: string;
  readonly first: string;
  readonly last: string;
  /** `{from}` to `{to}` */
  readonly range: string;
  /** Words around a number, which stands where `{n}` is. */
  readonly articles: { readonly one: string; readonly other: string };
}

/** Pixels a pointer goes before it draws rather than presses; how near an end it takes hold of it. */
const STILL = 6;
const REACH = { mouse: 8, touch: 22 };

/** The left edges of the bars and the last one's right, in pixels; even ones where no bars are shown. */
function measure(box: HTMLElement, size: number): number[] {
  const bars = [...box.querySelectorAll<HTMLElement>(".bar")];
  const last = bars.at(-1);
  if (last && last.offsetWidth > 0) {
    return [...bars.map((bar) => bar.offsetLeft), last.offsetLeft + last.offsetWidth];
  }
  return Array.from({ length: size + 1 }, (_, n) => (n * box.clientWidth) / size);
}

/**
 * Chooses a range of the bars inside: drawn across them with a pointer, or by its two ends, which are
 * sliders for the keyboard. A mouse goes to the range when it lets go; after a finger or a key, which
 * feel their way, a link does.
 */
export function MonthBrush({
  counts,
  first,
  names,
  chosen,
  address,
  words,
  children,
}: {
  counts: readonly number[];
  /** The first bar's period. */
  first: string;
  /** The periods in words. */
  names: readonly string[];
  chosen: BarRange | null;
  /** Of a range yet to be chosen, see `rangeAddress`. */
  address: string;
  words: Words;
  children: ReactNode;
}) {
  const box = useRef<HTMLFieldSetElement>(null);
  const press = useRef<{
    readonly x: number;
    readonly edges: readonly number[];
    readonly end: keyof BarRange | null;
    drawn: boolean;
  } | null>(null);
  const [edges, setEdges] = useState<readonly number[]>([]);
  const [draft, setDraft] = useState<BarRange | null>(null);
  const size = counts.length;
  const range = draft ?? chosen ?? { first: 0, last: size - 1 };

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setEdges(measure(element, size)));
    watch.observe(element);
    return () => watch.disconnect();
  }, [size]);

  const addressOf = (one: BarRange) => rangeAddress(address, first, one);
  const xOf = (event: React.PointerEvent) =>
    event.clientX - (box.current?.getBoundingClientRect().left ?? 0);

  function begin(event: React.PointerEvent) {
    if (!event.isPrimary || event.button !== 0 || !box.current) return;
    const x = xOf(event);
    const reach = event.pointerType === "mouse" ? REACH.mouse : REACH.touch;
    // What was drawn before the page was awake comes before the ends are shown.
    const now = measure(box.current, size);
    press.current = { x, edges: now, end: endAt(now, range, x, reach), drawn: false };
  }

  function draw(event: React.PointerEvent): BarRange | null {
    const begun = press.current;
    if (!begun || !event.isPrimary) return null;
    // Let go of outside before anything was drawn.
    if (event.type === "pointermove" && event.buttons === 0) return leave();
    const x = xOf(event);
    if (!begun.drawn && Math.abs(x - begun.x) < STILL) return null;
    // There is nothing to capture of a pointer that has left since.
    if (event.isTrusted) box.current?.setPointerCapture(event.pointerId);
    begun.drawn = true;
    const bar = barAt(begun.edges, x);
    const drawn = begun.end
      ? withEnd(range, begun.end, bar)
      : between(barAt(begun.edges, begun.x), bar);
    setDraft(drawn);
    return drawn;
  }

  function finish(event: React.PointerEvent) {
    const drawn = draw(event);
    if (drawn && event.pointerType === "mouse") location.assign(addressOf(drawn));
    // A click that ends the drawing is still to come and asks for this.
    if (!press.current?.drawn) press.current = null;
  }

  function leave(): null {
    press.current = null;
    setDraft(null);
    return null;
  }

  // Shares of the width hold while a narrower window waits to be measured, as one folded does.
  const share = (x = 0) => `${(100 * x) / (edges.at(-1) || 1)}%`;
  const from = share(edges[range.first]);
  const to = share(edges[range.last + 1]);
  const count = countRange(counts, range);
  const articles = (count === 1 ? words.articles.one : words.articles.other).replace(
    "{n}",
    count.toLocaleString("en-US"),
  );
  return (
    <>
      <fieldset
        ref={box}
        aria-label={words.label}
        className={`brush ${edges.length > 0 ? "brush-live" : ""}`}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={finish}
        onPointerCancel={leave}
        onDragStart={(event) => event.preventDefault()}
        onClickCapture={(event) => {
          if (press.current?.drawn) event.preventDefault();
          press.current = null;
        }}
      >
        {children}
        <CountsDrawing counts={counts} />
        {edges.length > 0 && (
          <>
            {(draft ?? chosen) && (
              <span className="brush-frame" style={{ left: from, right: `calc(100% - ${to})` }} />
            )}
            <BrushEnds
              range={range}
              at={{ first: from, last: to }}
              names={names}
              words={words}
              onMove={(end, bar) => setDraft(withEnd(range, end, bar))}
              onEnter={() => draft && location.assign(addressOf(draft))}
              onLeave={leave}
            />
          </>
        )}
      </fieldset>
      <p className="brush-say num">
        <span role="status">
          {draft &&
            `${words.range.replace("{from}", names[draft.first] ?? "").replace("{to}", names[draft.last] ?? "")} ${articles}`}
        </span>
        {draft ? (
          <a className="button" href={addressOf(draft)}>
            {words.show}
          </a>
        ) : (
          <>
            <span className="brush-hint">{words.hint}</span>
            <span className="brush-keys">{words.keys}</span>
          </>
        )}
      </p>
    </>
  );
}
