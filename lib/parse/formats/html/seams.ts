import type { Passage } from "../../../text/passage.ts";

/**
 * Where markup stands between two characters of a passage: `<span>来源：江南网</span><span>2023-06-13</span>`
 * is one line of two parts, which style sheets set apart and the text does not. In the text's offsets.
 */
export function seamsOf({ pieces }: Passage): number[] {
  const seams: number[] = [];
  let end: number | null = null;
  for (const { at, span } of pieces) {
    if (end !== null && span[0] > end && at > 0) seams.push(at);
    end = span[1];
  }
  return seams;
}

/** The parts of a passage between its seams, each with where it begins. */
export function partsAtSeams(passage: Passage): { readonly from: number; readonly text: string }[] {
  const { text } = passage;
  const seams = seamsOf(passage);
  return [0, ...seams].map((from, at) => ({ from, text: text.slice(from, seams[at]) }));
}
