import { isNoticeTitle } from "../blocks/closings.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { isColumnName } from "../forms/section.ts";
import type { Piece } from "../pieces.ts";
import { couldBePenName } from "./bylines.ts";
import { isNumbered } from "./crossheads.ts";
import { announcesParts, announcesReport } from "./inner.ts";
import type { Item } from "./items.ts";

/** What a display piece's form says, whatever story it heads: told once, for many stories ask. */
export interface HeadForm {
  /** In ems, of its first line. */
  readonly width: number;
  readonly isLogo: boolean;
  readonly isColumnName: boolean;
  readonly isNotice: boolean;
  readonly isNumbered: boolean;
  readonly couldBePenName: boolean;
  readonly areNames: boolean;
  readonly announcesParts: boolean;
  readonly announcesReport: boolean;
}

export function formOf({ piece, text }: Pick<Item, "piece" | "text">): HeadForm {
  return {
    width: piece.lines[0]?.width ?? 0,
    isLogo: isLogo(piece),
    isColumnName: isColumnName(text),
    isNotice: isNoticeTitle(text),
    isNumbered: isNumbered(text),
    couldBePenName: couldBePenName(piece),
    areNames: areNames(text),
    announcesParts: announcesParts(text),
    announcesReport: piece.lines.some((line) => announcesReport(line.text)),
  };
}

/** A logo is one short line without punctuation: `日月谈`, `公益彩票`. */
export function isLogo(piece: Piece): boolean {
  const line = piece.lines[0];
  return (
    piece.lines.length === 1 &&
    line !== undefined &&
    line.width <= 14 &&
    /^[\p{Script=Han}\p{N}·]+$/u.test(line.text)
  );
}

/** `江流 沈坝`: writers' names, as no headline is. */
const NAMES = /^\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3}){1,3}$/u;

/** `赛龙舟 迎端午` are halves of a headline: three characters need a family name to be one. */
function areNames(text: string): boolean {
  if (!NAMES.test(text)) return false;
  const names = text.split(/[\s、]+/u);
  return names.every((name) => name.length === 2) || names.some((name) => looksLikeName(name));
}
