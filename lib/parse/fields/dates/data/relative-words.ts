import type { Lag } from "../lag.ts";

/** Words for a day near the paper's, with the days from the named day to the paper. */
export const RELATIVE_DAYS: Readonly<Record<string, Lag>> = {
  大前天: [3, 3, 3],
  前天: [2, 2, 2],
  前日: [2, 2, 2],
  昨天: [1, 1, 1],
  昨日: [1, 1, 1],
  昨: [1, 1, 1],
  今天: [0, 0, 0],
  今日: [0, 0, 0],
  今: [0, 0, 0],
  明天: [-1, -1, -1],
  明日: [-1, -1, -1],
  后天: [-2, -2, -2],
};
