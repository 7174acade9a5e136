/** Speeds of reading aloud, slowest first; 1 is the voice's own. */
export const RATES = ["0.75", "1", "1.25", "1.5", "2"] as const;

export type Rate = (typeof RATES)[number];

export const USUAL_RATE: Rate = "1";

/** Where the browser keeps the speed: `localStorage` under this key. */
export const RATE_STORED_AS = "baolan.listen-rate";

/** A speed from what was stored, which may be anything. */
export function readRate(text: string | null): Rate {
  return RATES.find((rate) => rate === text) ?? USUAL_RATE;
}
