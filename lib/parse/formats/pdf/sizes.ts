/** The size, in points, of most characters: that of the body. Steps of a quarter point count as one. */
export function commonSize(sized: readonly { readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { size } of sized) {
    const step = Math.round(size * 4);
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [step, count] of counts) {
    // scaled pages fall between two steps
    const weight = count + 0.5 * ((counts.get(step - 1) ?? 0) + (counts.get(step + 1) ?? 0));
    if (weight > most) {
      most = weight;
      best = step;
    }
  }
  return best / 4;
}
