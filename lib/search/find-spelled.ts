import { type SpelledCharacter, spellText } from "./spelling.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * The parts of a text that are read in one of these ways: `[["pu", "tuo"]]` in `普陀区` is `普陀`. The
 * text is spelled once for all of them, which is what costs time.
 */
export function findSyllables(text: string, ways: readonly (readonly string[])[]): string[] {
  const spelled = spellText(text);
  return ways
    .flatMap((way) => findRuns(spelled, way, (syllable, asked) => syllable === asked))
    .map(([start, end]) => text.slice(start, end));
}

/**
 * The parts of a text that are whole words whose syllables begin with these letters: `pt` in
 * `普陀区平台` is `平台` and, where 普陀 is a word there, `普陀`; letters across words are chance.
 */
export function findInitials(text: string, letters: string): string[] {
  const edges = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) edges.add(index);
  return findRuns(spellText(text), [...letters], (syllable, letter) => syllable.startsWith(letter))
    .filter(([start, end]) => edges.has(start) && edges.has(end))
    .map(([start, end]) => text.slice(start, end));
}

function findRuns(
  spelled: readonly SpelledCharacter[],
  asked: readonly string[],
  fits: (syllable: string, asked: string) => boolean,
): [number, number][] {
  const starts: number[] = [];
  let length = 0;
  for (const { character } of spelled) {
    starts.push(length);
    length += character.length;
  }
  const runs: [number, number][] = [];
  for (let at = 0; at + asked.length <= spelled.length; at++) {
    const isRun = asked.every((one, i) => {
      const syllable = spelled[at + i]?.syllable ?? "";
      return syllable !== "" && fits(syllable, one);
    });
    if (isRun) runs.push([starts[at] ?? 0, starts[at + asked.length] ?? length]);
  }
  return runs;
}
