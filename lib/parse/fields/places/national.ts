import type { Reading } from "./readings.ts";
import type { Relative } from "./relatives.ts";

const NATIONAL = /全国|我国|国务院|中共中央|党中央|各省区市|习近平|国家主席|外交部|发改委/g;

/**
 * Whether a story speaks of the country as a whole: nothing relative to a place, and the nation's
 * words in its headline or several times.
 */
export function isNational(story: readonly Reading[], relatives: readonly Relative[]): boolean {
  if (relatives.length > 0) return false;
  const counts = story.map(({ passage }) => passage.text.match(NATIONAL)?.length ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total >= 3 || (counts[0] ?? 0) > 0;
}
