import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";

/** `本报记者 骆 平摄`: papers set a name of two characters as wide as one of three. */
const GAP = /(?<=(?:^|[\s、])\p{Script=Han})\s{1,3}(?=\p{Script=Han}\s?摄)/u;

/** A picture's credit with the photographer's name closed up; any other passage as it is. */
export function closeName(passage: Passage): Passage {
  const gap = GAP.exec(passage.text);
  if (!gap) return passage;
  const before = cutPassage(passage, 0, gap.index);
  const after = cutPassage(passage, gap.index + gap[0].length, passage.text.length);
  const shift = before.text.length;
  return {
    text: before.text + after.text,
    pieces: [
      ...before.pieces,
      ...after.pieces.map((piece) => ({ ...piece, at: piece.at + shift })),
    ],
  };
}
