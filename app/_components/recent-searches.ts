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

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing is kept there.
  }
}
