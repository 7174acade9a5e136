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
 * The parts of texts whose syllables begin with these letters and that may be words, each as often as it
 * is there: `pt` in `普陀区平台` is `平台` and `普陀`, in `水平提升` nothing; letters that begin within a
 * word are chance.
 *
 * A part begins where a word does and ends where one does. The dictionary of the segmenter lacks words
 * that papers use every day, and then takes their first character for a word of its own and the second
 * for another or for the beginning of the next: `医保局` is 医, 保, 局, and `医保有温度` is 医, 保有, 温度. So two
 * kinds of parts are doubtful, and count where no text has a sure one: what ends within the word after a
 * lone character, and what begins with a lone character after another, as 约过 in 签, 约, 过, 半.
 */
export function findInitials(texts: readonly string[], letters: string): string[] {
  const found = texts.flatMap((text) => initialsIn(text, letters));
  const sure = found.filter(({ isSure }) => isSure);
  return (sure.length > 0 ? sure : found).map(({ part }) => part);
}

function initialsIn(text: string, letters: string): { part: string; isSure: boolean }[] {
  const edges = new Set<number>([text.length]);
  /** Characters that are words of their own, and those of them that stand after another. */
  const lone = new Set<number>();
  const later = new Set<number>();
  let wasLone = false;
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    edges.add(index);
    const isLone = isWordLike === true && [...segment].length === 1;
    if (isLone) (wasLone ? later : lone).add(index);
    wasLone = isLone;
  }
  const fits = (syllable: string, letter: string) => syllable.startsWith(letter);
  return findRuns(spellText(text), [...letters], fits).flatMap(([start, end]) => {
    if (!edges.has(start) || !(edges.has(end) || lone.has(start))) return [];
    return [{ part: text.slice(start, end), isSure: edges.has(end) && !later.has(start) }];
  });
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
