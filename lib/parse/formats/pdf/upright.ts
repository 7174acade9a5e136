import type { Glyph } from "./glyphs.ts";
import { type Drawing, type DrawnGlyph, isWhite } from "./read-glyphs.ts";
import { type Box, contains } from "./shapes.ts";
import { commonSize } from "./sizes.ts";

/** Writing this much smaller than the body is there for machines, not for readers. */
const TINY = 0.2;
const RIGHT_ANGLES = [0, 90, 180, 270];

/** More writing on its side than this share of a page is no part of upright headlines. */
const FEW = 0.2;

/** A page's writing, layer by layer, and by how many degrees the first stood on its side. */
export interface Upright {
  readonly layers: readonly (readonly Glyph[])[];
  readonly turn: number;
}

/**
 * What a reader sees of a page, turned upright: first the writing that runs the page's own way, then
 * what is set at a right angle to it. Hidden and slanted writing (watermarks) is left out, and what
 * is drawn twice in one place (bold, shadows) comes once. Letters lying on their side in a headline
 * set from top to bottom stay in it.
 */
export function uprightGlyphs(drawing: Drawing): Upright {
  const seen = withoutDoubles(visibleGlyphs(drawing));
  const turns = RIGHT_ANGLES.map((turn) => ({
    turn,
    glyphs: seen.filter((glyph) => angleBetween(glyph.turn, turn) <= 3),
  })).sort((one, other) => other.glyphs.length - one.glyphs.length);
  const [main, ...others] = turns;
  if (!main) return { layers: [], turn: 0 };
  const side = (main.turn + 90) % 360;
  const lying = new Set(others.find(({ turn }) => turn === side)?.glyphs);
  const own = new Set(main.glyphs);
  const stays = lying.size < FEW * seen.length;
  const upright = seen.flatMap((glyph) => {
    if (stays && lying.has(glyph)) return [standUp(turnBack(glyph, main.turn, drawing))];
    return own.has(glyph) ? [turnBack(glyph, main.turn, drawing)] : [];
  });
  const rest = others
    .filter(({ turn, glyphs }) => glyphs.length && !(stays && turn === side))
    .map(({ turn, glyphs }) => glyphs.map((glyph) => turnBack(glyph, turn, drawing)));
  return { layers: [upright, ...rest], turn: main.turn };
}

/** What is drawn on a page, turned as its writing of a turn was. */
export function uprightDrawing(drawing: Drawing, turn: number): Drawing {
  const { width, height, areas, strokes } = drawing;
  const isOnSide = turn === 90 || turn === 270;
  return {
    ...drawing,
    width: isOnSide ? height : width,
    height: isOnSide ? width : height,
    areas: areas.map((box) => turnBoxBack(box, turn, drawing)),
    strokes: strokes.map((box) => turnBoxBack(box, turn, drawing)),
  };
}

function turnBoxBack(box: Box, turn: number, { width, height }: Drawing): Box {
  const { left, top, right, bottom } = box;
  if (turn === 90) return { left: top, top: width - right, right: bottom, bottom: width - left };
  if (turn === 180)
    return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
  if (turn === 270) return { left: height - bottom, top: left, right: height - top, bottom: right };
  return box;
}

/** Where a character lying on its right side would stand if it were set upright in the same box. */
function standUp(glyph: Glyph): Glyph {
  const { x, y, width, size } = glyph;
  return { ...glyph, x: x + 0.38 * size - width / 2, y: y + width - 0.12 * size };
}

function visibleGlyphs({ glyphs, areas, width, height }: Drawing): DrawnGlyph[] {
  // the text layer behind a scanned picture is invisible from end to end
  const hidden = glyphs.filter(({ invisible }) => invisible).length;
  const scanned = hidden > 0.9 * glyphs.length;
  const body = commonSize(glyphs);
  return glyphs.filter((glyph) => {
    const { x, y, size, color } = glyph;
    if (glyph.invisible && !scanned) return false;
    if (!(size > TINY * body)) return false;
    if (x < -size || y < -size || x > width + size || y > height + size) return false;
    // white headlines stand on pictures and bars; small white type on nothing is hidden
    if (!isWhite(color) || size > 1.3 * body) return true;
    return areas.some((area) => contains(area, x + size / 2, y - size / 3));
  });
}

/** The same character again within a fraction of its width. */
function withoutDoubles(glyphs: readonly DrawnGlyph[]): DrawnGlyph[] {
  const placed = new Map<string, Map<number, DrawnGlyph[]>>();
  return glyphs.filter((glyph) => {
    const cells = placed.get(glyph.text) ?? new Map<number, DrawnGlyph[]>();
    placed.set(glyph.text, cells);
    const reach = Math.max(0.5, 0.25 * glyph.size);
    const column = Math.round(glyph.x / (2 * reach));
    const row = Math.round(glyph.y / (2 * reach));
    for (let step = 0; step < 9; step++) {
      const key = cellKey(column + (step % 3) - 1, row + Math.floor(step / 3) - 1);
      if (cells.get(key)?.some((other) => covers(other, glyph))) return false;
    }
    const key = cellKey(column, row);
    const there = cells.get(key);
    if (there) there.push(glyph);
    else cells.set(key, [glyph]);
    return true;
  });
}

function cellKey(column: number, row: number): number {
  return row * 100_000 + column;
}

function covers(one: Glyph, other: Glyph): boolean {
  const reach = Math.min(0.25 * other.size, 0.4 * Math.max(one.width, other.width));
  return (
    Math.abs(one.x - other.x) <= reach &&
    Math.abs(one.y - other.y) <= reach &&
    Math.abs(one.size - other.size) <= 0.1 * other.size
  );
}

function angleBetween(one: number, other: number): number {
  const angle = Math.abs(one - other) % 360;
  return Math.min(angle, 360 - angle);
}

function turnBack(glyph: Glyph, turn: number, { width, height }: Drawing): Glyph {
  const { x, y } = glyph;
  if (turn === 90) return { ...glyph, x: y, y: width - x };
  if (turn === 180) return { ...glyph, x: width - x, y: height - y };
  if (turn === 270) return { ...glyph, x: height - y, y: x };
  return glyph;
}
