import type { HeadCharacters } from "./head-characters.ts";
import type { PageWords } from "./words.ts";

/**
 * What a stretch of a page says by its words. Every word that stands in two paragraphs or more
 * costs its weight once in each story that uses it, so that of all divisions of a page the one is
 * cheapest that tears fewest words apart.
 */
export class Stretch {
  /** For each word the number of the stretch that used it last. */
  private readonly used: Int32Array;
  private readonly usedCharacters: Int32Array;
  private number = 1;
  private sum = 0;

  constructor(
    private readonly words: PageWords,
    private readonly characters: HeadCharacters,
  ) {
    this.used = new Int32Array(words.size);
    this.usedCharacters = new Int32Array(characters.telling.length);
  }

  /** Begins another stretch. */
  clear(): void {
    this.number++;
    this.sum = 0;
  }

  /** Adds a paragraph, by its item: its words that another item has too, and characters of headlines. */
  add(item: number): void {
    const words = this.words.shared[item];
    const characters = this.characters.ofText[item];
    if (!words || !characters) return;
    const { used, usedCharacters, number } = this;
    const { weights } = this.words;
    for (let at = 0; at < characters.length; at++) usedCharacters[characters[at] ?? 0] = number;
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

  /** Whether it has a character that a display piece has. */
  holdsCharacter(character: number): boolean {
    return this.usedCharacters[character] === this.number;
  }

  holds(word: number): boolean {
    return this.used[word] === this.number;
  }
}
