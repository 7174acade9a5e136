import type { PageWords } from "./words.ts";

/**
 * What a stretch of a page says by its words. Every word that stands in two paragraphs or more
 * costs its weight once in each story that uses it, so that of all divisions of a page the one is
 * cheapest that tears fewest words apart.
 */
export class Stretch {
  /** For each word the number of the stretch that used it last. */
  private readonly used: Int32Array;
  private number = 1;
  private sum = 0;

  constructor(private readonly words: PageWords) {
    this.used = new Int32Array(words.size);
  }

  /** Begins another stretch. */
  clear(): void {
    this.number++;
    this.sum = 0;
  }

  /** Adds a paragraph's words, those left out that no other item has. */
  add(words: Int32Array | undefined): void {
    if (!words) return;
    const { used, number } = this;
    const { weights } = this.words;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0;
      if (used[word] === number) continue;
      used[word] = number;
      this.sum += weights[word] ?? 0;
    }
  }

  get cost(): number {
    return this.sum;
  }

  holds(word: number): boolean {
    return this.used[word] === this.number;
  }
}
