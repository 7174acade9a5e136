import type { BarRange } from "./brush-range.ts";

/** The two ends of a range of bars: grips to the eye, sliders to the keyboard. */
export function BrushEnds({
  range,
  at,
  names,
  words,
  onMove,
  onEnter,
  onLeave,
}: {
  range: BarRange;
  /** Where the ends stand, from the left: `25%`. */
  at: Readonly<Record<keyof BarRange, string>>;
  /** Of each bar its period in words. */
  names: readonly string[];
  words: Readonly<Record<keyof BarRange, string>>;
  onMove: (end: keyof BarRange, bar: number) => void;
  onEnter: () => void;
  onLeave: () => void;
}) {
  return (["first", "last"] as const).map((end) => (
    <span key={end} className={`brush-end brush-${end}`} style={{ left: at[end] }}>
      <input
        type="range"
        min={0}
        max={names.length - 1}
        value={range[end]}
        aria-label={words[end]}
        aria-valuetext={names[range[end]]}
        onChange={({ target }) => onMove(end, Number(target.value))}
        onKeyDown={({ key }) => {
          if (key === "Enter") onEnter();
          if (key === "Escape") onLeave();
        }}
      />
      <span className="brush-value num" aria-hidden="true">
        {words[end]} {names[range[end]]}
      </span>
    </span>
  ));
}
