import { isNoticeTitle } from "../blocks/notices.ts";
import { isColumnName } from "../forms/section.ts";
import type { Piece } from "../pieces.ts";
import { areNames, couldBePenName } from "./bylines.ts";
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
