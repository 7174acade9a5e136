/** Days from what is told to the paper: the least, the likely and the most. */
export type Lag = readonly [least: number, likely: number, most: number];
