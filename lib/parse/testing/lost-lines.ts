import type { Article } from "../../article.ts";

/** Words that credits print beside names and that no value keeps. */
const CREDIT_WORDS =
  /特约|见习|实习|首席|记者|通讯员|评论员|作者|责任编辑|责编|编辑|校对|撰文|供稿|供图|摄影报道|摄影|摄|来源|本报|本网|新华社|文图|图文|文|图/gu;
/** `来源：江夏发布`: the label is no part of the value. */
const LABEL = /^(?:文章|稿件|信息)?来源/u;
/** Values that one printed line may be divided between: the end of a text and what stands behind it. */
const MOST_VALUES = 3;

/** Printed lines in an article's spans whose words are in none of its values. */
export function lostLines(source: string, article: Article): string[] {
  const values = valuesOf(article).map(bare).filter(Boolean);
  const names = article.contributors.map(({ name }) => bare(name));
  return article.spans
    .flatMap(([start, end]) => source.slice(start, end).split(/[\n\r\f\u2028\u2029]+/u))
    .map((line) => line.trim())
    .filter((line) => {
      const words = bare(line);
      const unlabelled = words.replace(LABEL, "");
      return words && ![words, unlabelled].some((each) => isHeld(each, values, names));
    });
}

function valuesOf(article: Article): string[] {
  const { section, kicker, headline, subheadlines, source, body, captions } = article;
  return [
    section ?? "",
    kicker ?? "",
    headline,
    ...subheadlines,
    source ?? "",
    ...body.map(({ text }) => text),
    ...captions.flatMap(({ text, credit }) => [text, credit ?? ""]),
  ];
}

/** Values hold the line whole or in a few long parts; what is left must be names and their roles. */
function isHeld(line: string, values: readonly string[], names: readonly string[]): boolean {
  let rest = line;
  for (let round = 0; round < MOST_VALUES; round++) {
    let left = rest;
    for (const name of names) left = left.replaceAll(name, "");
    const other = left.replace(CREDIT_WORDS, "");
    // a line break may part a name
    const parted = names.some((name) => name.endsWith(other) || name.startsWith(other));
    if (parted || !other) return true;
    const held = longestHeld(rest, values);
    if (!held) return false;
    rest = rest.slice(held);
  }
  return !rest;
}

function longestHeld(line: string, values: readonly string[]): number {
  for (let length = line.length; length > 0; length--) {
    const part = line.slice(0, length);
    if (values.some((value) => value.includes(part))) return length;
  }
  return 0;
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}
