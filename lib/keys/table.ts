/**
 * The keys of the board with what each does, in the order the help sheet shows them. The keys of a pair are
 * pressed one after the other.
 */
export const KEYS = [
  ["j", "next"],
  ["k", "previous"],
  ["u", "back"],
  ["/", "search"],
  ["f", "filters"],
  ["s", "save"],
  ["t", "theme"],
  ["g h", "front"],
  ["g e", "editions"],
  ["g p", "places"],
  ["g l", "saved"],
  ["?", "help"],
] as const;

export type KeyAction = (typeof KEYS)[number][1];

/** Milliseconds within which the second key of a pair has to follow. */
export const PAIR_MS = 1500;
