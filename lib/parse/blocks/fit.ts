import { LEFT_QUOTE, opensAt, RIGHT_QUOTES, widthOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";

/** A line's width when print sets its quotation marks at half width, as some fonts do. */
function tightWidth({ text, width }: Line): number {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= LEFT_QUOTE && code <= RIGHT_QUOTES) marks++;
  }
  return width - 0.5 * marks;
}

/** How a line stands to its column: whether it fills it, and what it has too much. */
export interface Fit {
  readonly full: boolean;
  /** Ems that the line is wider than its column could let it be; 0 for most. */
  readonly excess: number;
}

/** `columns`: widths of the line's column seen from above and below, in ems. */
export function fitOf(
  line: Line,
  below: Line | undefined,
  [above, under]: readonly [number, number],
): Fit {
  const tight = tightWidth(line);
  const room = 1.3 + (below ? carriedWidth(below.text) : 0);
  return {
    full: fills(line.width, tight, above, room) || fills(line.width, tight, under, room),
    excess: Math.max(0, tight - Math.max(above, under) - 1.6),
  };
}

function fills(width: number, tight: number, column: number, room: number): boolean {
  return tight <= column + 1.3 && width >= column - room;
}

/** What could not be split pulled the end of a line down: an opening mark and its word, a number. */
function carriedWidth(text: string): number {
  const code = text.charCodeAt(0);
  // most lines go on with an ideograph
  if (code > 0x7f && !opensAt(text, 0)) return 0;
  const carried = CARRIED.exec(text)?.[0] ?? "";
  return widthOf(carried);
}

const CARRIED = /^(?:[（(“‘《〈【]|[A-Za-z0-9.%]{2,12})/u;
