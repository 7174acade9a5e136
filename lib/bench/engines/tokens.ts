import { fold } from "../../text/fold.ts";

/** What an engine has to know of a text to find every piece of it: its characters, and each with the next. */
export function tokensOfText(text: string): string[] {
  return fold(text)
    .split("\n")
    .flatMap((line) => {
      const characters = [...line];
      return [...characters, ...pairs(characters)];
    });
}

/** What it has to find for words parted by blanks: pairs, and characters that are words by themselves. */
export function tokensOfWords(q: string): string[] {
  return fold(q)
    .split(" ")
    .flatMap((word) => {
      const characters = [...word];
      return characters.length > 1 ? pairs(characters) : characters;
    });
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
