import type { PageWords } from "./words.ts";

/**
 * What a stretch of a page says by its words. Every word that stands in two paragraphs or more
 * costs its weight once in each story that uses it, so that of all divisions of a page the one is
 * cheapest that tears fewest words apart.
 */
export class Stretch {
  private readonly used: Uint8Array;
  private touched: number[] = [];
  private sum = 0;

  constructor(private readonly words: PageWords) {
    this.used = new Uint8Array(words.size);
  }

  clear(): void {
    for (const word of this.touched) this.used[word] = 0;
    this.touched = [];
    this.sum = 0;
  }

  /** Adds a paragraph's words, those left out that no other item has. */
  add(words: Int32Array | undefined): void {
    if (!words) return;
    const { used, touched } = this;
    const { weights } = this.words;
    for (const word of words) {
      if (used[word]) continue;
      used[word] = 1;
      touched.push(word);
      this.sum += weights[word] ?? 0;
    }
  }

  get cost(): number {
    return this.sum;
  }

  holds(word: number): boolean {
    return this.used[word] === 1;
  }
}
