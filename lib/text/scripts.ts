/** Turns text in one script into the same in the other. */
export type Convert = (text: string) => string;

let toTraditional: Promise<Convert> | undefined;
let toSimplified: Promise<Convert> | undefined;

/**
 * OpenCC's conversion by phrases, with the forms of characters that are usual today and the words
 * left as printed: 头发 → 頭髮, 软件 → 軟件. Its dictionaries (25 MB once unfolded) are loaded when
 * first asked for.
 */
export function loadTraditional(): Promise<Convert> {
  toTraditional ??= Promise.all([
    import("opencc-js/core"),
    import("opencc-js/from/cn"),
    import("opencc-js/to/tw"),
  ]).then(([{ ConverterFactory }, from, to]) => ConverterFactory(from.default, to.default));
  return toTraditional;
}

/** The way back, word for word: 醫保 → 医保. Loaded when first asked for. */
export function loadSimplified(): Promise<Convert> {
  toSimplified ??= Promise.all([import("opencc-js/core"), import("opencc-js/to/cn")]).then(
    ([{ ConverterFactory }, to]) => ConverterFactory(to.default),
  );
  return toSimplified;
}
