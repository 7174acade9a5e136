/** Characters a grown reader takes in a minute, in ordinary newspaper prose. */
const PACE = 450;

/** Minutes an article takes to read, at least 1: `readingMinutes(1335)` → `3`. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.ceil(characters / PACE));
}
