import type { Drawing } from "./read-glyphs.ts";
import { type Box, boxAround, sharedHeight, sharedWidth } from "./shapes.ts";
import { commonSize } from "./sizes.ts";

/** What takes up so much of the sheet, each way, is its edge or its paper. */
const WHOLE = 0.97;
/** In ems of the body: the smallest box with a story in it. */
const NARROWEST = 6;
const LOWEST = 4;
/** In ems of the body: the thickest and the shortest rule. */
const THIN = 0.4;
const SHORTEST = 8;
/** So many shapes are a drawing. */
const MOST_SHAPES = 3000;

/** Of a box: how much of its width and its height may hang out of its frame. */
const HANGING = 0.1;

/** A frame, or the page, and what is printed in it, frames within it left out. */
export interface Framed<T> {
  readonly frame: Box;
  readonly own: readonly T[];
  readonly inner: readonly Framed<T>[];
}

/**
 * Parts boxes by the frames they are printed in: a box drawn round a story or a tint laid under it
 * says that it is one of its own. A frame that holds no story (`isStory`) parts nothing.
 */
export function partFrames<T extends Box>(
  boxes: readonly T[],
  frames: readonly Box[],
  isStory: (held: readonly T[]) => boolean,
): Framed<T> {
  const sorted = [...frames].sort((one, other) => areaOf(other) - areaOf(one));
  return partWithin(boxAround(boxes), boxes, sorted, isStory);
}

function partWithin<T extends Box>(
  frame: Box,
  boxes: readonly T[],
  frames: readonly Box[],
  isStory: (held: readonly T[]) => boolean,
): Framed<T> {
  const inner: Framed<T>[] = [];
  let rest = boxes;
  let smaller = frames;
  for (const next of frames) {
    smaller = smaller.slice(1);
    const held = rest.filter((box) => isWithin(box, next));
    if (held.length < 2 || held.length === boxes.length || !isStory(held)) continue;
    const within = new Set(held);
    rest = rest.filter((box) => !within.has(box));
    inner.push(partWithin(next, held, smaller, isStory));
  }
  return { frame, own: rest, inner };
}

function isWithin(box: Box, frame: Box): boolean {
  const wide = sharedWidth(box, frame) > (1 - HANGING) * (box.right - box.left);
  return wide && sharedHeight(box, frame) > (1 - HANGING) * (box.bottom - box.top);
}

/** Boxes drawn or tinted that may hold a story: the sheet itself is none, nor is a rule. Each once. */
export function framesOf(drawing: Drawing): Box[] {
  return boxesOf(drawing, ({ width, height }) => width >= NARROWEST && height >= LOWEST);
}

/** Rules drawn on the page, level or upright. */
export function rulesOf(drawing: Drawing): Box[] {
  return boxesOf(
    drawing,
    ({ width, height }) => Math.min(width, height) < THIN && Math.max(width, height) > SHORTEST,
  );
}

/** `fits` takes lengths in ems of the body. */
function boxesOf(
  { areas, strokes, glyphs, width, height }: Drawing,
  fits: (ems: { width: number; height: number }) => boolean,
): Box[] {
  const body = commonSize(glyphs);
  const seen = new Set<string>();
  const shapes = areas.length + strokes.length > MOST_SHAPES ? [] : [...areas, ...strokes];
  return shapes.filter((box) => {
    const [across, down] = [box.right - box.left, box.bottom - box.top];
    if (!fits({ width: across / body, height: down / body })) return false;
    if (across > WHOLE * width && down > WHOLE * height) return false;
    const key = [box.left, box.top, box.right, box.bottom].map(Math.round).join();
    return !seen.has(key) && seen.add(key);
  });
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
