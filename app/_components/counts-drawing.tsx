/** Height of the tallest bar, in the units of the drawing. */
const TALLEST = 40;

/** The bars in small, for narrow screens: something to draw a range on. */
export function CountsDrawing({ counts }: { counts: readonly number[] }) {
  const most = Math.max(...counts, 1);
  const bars = counts.map((count, n) => {
    const height = count === 0 ? 0 : Math.max(2, Math.round((count / most) * TALLEST));
    return height > 0 ? `M${n} ${TALLEST}v-${height}h1v${height}z` : "";
  });
  return (
    <svg
      className="brush-counts"
      viewBox={`0 0 ${counts.length} ${TALLEST}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={bars.join("")} />
    </svg>
  );
}
