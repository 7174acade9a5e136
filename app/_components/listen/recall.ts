/** What a browser keeps, or null: some keep nothing. */
export function recall(kept: () => string | null): string | null {
  try {
    return kept();
  } catch {
    return null;
  }
}

/** Has the browser keep something where it can. */
export function keep(write: () => void): void {
  try {
    write();
  } catch {
    // A browser that keeps nothing: it holds for this page.
  }
}
