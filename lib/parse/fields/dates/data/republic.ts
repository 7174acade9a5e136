/** Opens a year counted from 1912, as papers of Taiwan date themselves: 民國108年 is 2019. */
export const REPUBLIC = ["民國", "民国"] as const;

/** The year before the count begins. */
export const REPUBLIC_ZERO = 1911;
