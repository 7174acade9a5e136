/** What was searched for lately, kept in the reader's own browser and nowhere else. */

const KEY = "baolan-searches";
const MOST = 8;

/** Newest first; none where the browser keeps nothing. */
export function readSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepSearch(words: string): void {
  const q = words.trim();
  if (q === "") return;
  try {
    const others = readSearches().filter((one) => one !== q);
    localStorage.setItem(KEY, JSON.stringify([q, ...others].slice(0, MOST)));
  } catch {
    // A browser that keeps nothing, or has no room: the search goes on.
  }
}

/** Whether a page of ours led to this one: not a link that somebody sent, nor the same page loaded again. */
export function cameFromHere(): boolean {
  const [load] = performance.getEntriesByType("navigation");
  const isFollowed = load instanceof PerformanceNavigationTiming && load.type === "navigate";
  return isFollowed && document.referrer.startsWith(`${location.origin}/`);
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept there.
  }
}
