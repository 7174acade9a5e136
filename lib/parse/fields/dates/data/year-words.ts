/** Years from the year of publication, by word; a word of another reckoning is null. */
export const YEAR_WORDS: Readonly<Record<string, number | null>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  来年: 1,
  后年: 2,
  当年: null,
  同年: null,
  次年: null,
  翌年: null,
  每年: null,
  往年: null,
};

/** Pattern for one of the words. */
export const YEAR_WORD = `(?:${Object.keys(YEAR_WORDS).join("|")})`;
