import type { Piece } from "../pieces.ts";
import { pieceText } from "../pieces.ts";
import { findClosingCredit } from "./contributors/index.ts";
import { looksLikeName } from "./contributors/names.ts";
import { hintsOf, type NameHints } from "./contributors/naming.ts";

/** One of them is in all that is looked for: most pieces hold none. */
const SIGNS = ["记者", "通讯员", "摄影"];
const CREDIT = /(?:记者|通讯员|摄影)[^（()）。]{0,60}/gu;

/** Names that the page's credits print apart: they help to cut those printed without a space. */
export function findNameHints(pieces: readonly Piece[]): NameHints {
  const known = new Set<string>();
  let closings = pieces.some(({ kind }) => kind === "credit");
  for (const piece of pieces) {
    if (piece.kind === "head" || piece.kind === "furniture") continue;
    const text = pieceText(piece);
    closings ||= piece.kind === "body" && findClosingCredit(text) !== null;
    const ends = text.length <= 240 ? text : `${text.slice(0, 120)}。${text.slice(-120)}`;
    if (!SIGNS.some((sign) => ends.includes(sign))) continue;
    for (const [credit] of ends.matchAll(CREDIT)) {
      for (const word of credit.replace(/记者|通讯员|摄影|摄/gu, " ").split(/[\s、，,]+/u)) {
        if (looksLikeName(word)) known.add(word);
      }
    }
  }
  return hintsOf({ known, closings });
}
