const COMMA = "、";
const LEFT = /[一-鿿]{2,7}、$/;
const RIGHT = /^、[一-鿿]{2,7}/;
const MORE_LEFT = /(?:、[一-鿿]{2,7}){2}$|、[一-鿿]{2,7}、$/;
const MORE_RIGHT = /^、[一-鿿]{2,7}、/;
const CLOSES = /^(?:等|和[一-鿿]{2,4}等)/;
/** How far a neighbour in a list reaches. */
const REACH = 14;

/** Whether `text[start, end)` stands in a list of names: `覆盖遵义、南充、铜仁、达州`. */
export function standsInList(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== COMMA && text[end] !== COMMA) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const left = LEFT.test(before);
  const right = RIGHT.test(after);
  if (left && right) return true;
  if (!left && !right) return false;
  return MORE_LEFT.test(before) || MORE_RIGHT.test(after) || CLOSES.test(after);
}
