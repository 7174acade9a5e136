/** `江上渔舟趁晚晴，一篙撑破月三更。`: two halves and nothing else. */
const HALVES = /^(\p{Script=Han}{3,7})[，,、？?！!]\s?(\p{Script=Han}{3,7})[。；;？?！!]$/u;

/** How many characters each half of a line of verse has, or 0 where it is no two equal halves. */
export function regulatedHalf(text: string): number {
  const [, first = "", second = ""] = HALVES.exec(text) ?? [];
  return first.length === second.length ? first.length : 0;
}
