import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Glyph } from "./glyphs.ts";
import { loadPdfjs } from "./load-pdfjs.ts";
import type { Box } from "./shapes.ts";
import { type PenFont, type Shown, writeGlyphs } from "./text-pen.ts";
import {
  IDENTITY,
  type Matrix,
  multiply,
  place,
  startState,
  type TextState,
} from "./text-state.ts";

/** A character with the look that says whether a reader sees it. */
export interface DrawnGlyph extends Glyph {
  readonly color: string;
  /** Neither filled nor stroked, as in the text layer behind a scan, or as good as transparent. */
  readonly invisible: boolean;
}

/** Everything written on a page, in the order of drawing, and the coloured areas behind it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly DrawnGlyph[];
  readonly areas: readonly Box[];
  /** What is drawn with lines: boxes, rules, figures. */
  readonly strokes: readonly Box[];
}

/** Operands as pdf.js lists them; which kind each is follows from the operator. */
type Operands = readonly [never, never, never];
type Layers = { isVisible(group: unknown): boolean };

/** Follows a page's drawing operators and notes the characters: ISO 32000-1, 8.4 and 9.4. */
export async function readGlyphs(page: PDFPageProxy, layers: Layers): Promise<Drawing> {
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const fonts = await loadFonts(page, OPS.dependency, fnArray, argsArray);
  const view = page.getViewport({ scale: 1 });
  const glyphs: DrawnGlyph[] = [];
  const areas: Box[] = [];
  const strokes: Box[] = [];
  const saved: TextState[] = [];
  const layersShown: boolean[] = [];
  let state = startState(asMatrix(view.transform));
  let spaced = false;

  const move = (x: number, y: number) => {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  };
  const setMatrix = (matrix: Matrix) => {
    state.textMatrix = matrix;
    state.x = state.y = state.lineX = state.lineY = 0;
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const show = (shown: readonly Shown[]) => {
    if (layersShown.includes(false) || state.size === 0) return;
    const font = fonts.get(state.font) ?? {};
    const invisible = state.mode === 3 || state.mode === 7 || state.alpha < 0.05;
    const { color } = state;
    writeGlyphs(
      state,
      font,
      shown,
      (glyph) => {
        glyphs.push({ ...glyph, spaced, color, invisible });
        spaced = false;
      },
      () => {
        spaced = true;
      },
    );
  };

  const operators: Record<number, (operands: Operands) => void> = {
    [OPS.save]: () => saved.push({ ...state }),
    [OPS.restore]: restore,
    [OPS.transform]: (operands: ArrayLike<number>) => {
      state.matrix = multiply(state.matrix, asMatrix(operands));
    },
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      saved.push({ ...state });
      if (matrix) state.matrix = multiply(state.matrix, asMatrix(matrix));
    },
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginGroup]: () => saved.push({ ...state }),
    [OPS.endGroup]: restore,
    [OPS.beginMarkedContent]: () => layersShown.push(true),
    [OPS.beginMarkedContentProps]: ([tag, group]) =>
      layersShown.push(tag !== "OC" || !group || layers.isVisible(group)),
    [OPS.endMarkedContent]: () => layersShown.pop(),
    [OPS.setGState]: ([pairs]) => {
      for (const [key, value] of pairs as readonly (readonly [string, never])[]) {
        if (key === "ca") state.alpha = value;
        if (key === "Font") [state.font, state.size] = value as readonly [string, number];
      }
    },
    [OPS.setFillRGBColor]: ([color]) => {
      state.color = String(color);
    },
    [OPS.setFillColorN]: () => {
      state.color = "pattern";
    },
    [OPS.beginText]: () => setMatrix(IDENTITY),
    [OPS.setTextMatrix]: ([matrix]) => setMatrix(asMatrix(matrix)),
    [OPS.moveText]: ([x, y]) => move(x, y),
    [OPS.setLeading]: ([leading]) => {
      state.leading = -leading;
    },
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = y;
      move(x, y);
    },
    [OPS.nextLine]: () => move(0, state.leading),
    [OPS.setFont]: ([font, size]) => {
      state.font = font;
      state.size = size;
    },
    [OPS.setCharSpacing]: ([spacing]) => {
      state.charSpacing = spacing;
    },
    [OPS.setWordSpacing]: ([spacing]) => {
      state.wordSpacing = spacing;
    },
    [OPS.setHScale]: ([percent]) => {
      state.scale = percent / 100;
    },
    [OPS.setTextRise]: ([rise]) => {
      state.rise = rise;
    },
    [OPS.setTextRenderingMode]: ([mode]) => {
      state.mode = mode;
    },
    [OPS.showText]: ([shown]) => show(shown),
    [OPS.constructPath]: ([paint, , bounds]) => {
      if (!bounds || paint === OPS.endPath) return;
      const stroked = paint === OPS.stroke || paint === OPS.closeStroke;
      if (stroked) strokes.push(areaOf(state.matrix, bounds));
      else if (!isWhite(state.color)) areas.push(areaOf(state.matrix, bounds));
    },
  };
  fnArray.forEach((operator, at) => {
    operators[operator]?.((argsArray[at] ?? []) as unknown as Operands);
  });
  return { width: view.width, height: view.height, glyphs, areas, strokes };
}

/** White or next to it, as `#rrggbb`. */
export function isWhite(color: string): boolean {
  return /^#f[5-9a-f]f[5-9a-f]f[5-9a-f]$/iu.test(color);
}

function asMatrix(values: ArrayLike<number>): Matrix {
  const at = (index: number) => values[index] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function areaOf(matrix: Matrix, bounds: ArrayLike<number>): Box {
  const [x, y] = place(matrix, bounds[0] ?? 0, bounds[1] ?? 0);
  const [z, w] = place(matrix, bounds[2] ?? 0, bounds[3] ?? 0);
  return {
    left: Math.min(x, z),
    top: Math.min(y, w),
    right: Math.max(x, z),
    bottom: Math.max(y, w),
  };
}

/** Fonts arrive on their own: each operator that needs one names it as a dependency first. */
async function loadFonts(
  page: PDFPageProxy,
  dependency: number,
  operators: readonly number[],
  args: readonly unknown[],
): Promise<Map<string, PenFont>> {
  const names = operators.flatMap((operator, at) =>
    operator === dependency ? (args[at] as readonly string[]) : [],
  );
  const waits = [...new Set(names)].map(
    (name) =>
      new Promise<[string, PenFont]>((resolve) => {
        const objects = name.startsWith("g_") ? page.commonObjs : page.objs;
        objects.get(name, (font: PenFont) => resolve([name, font]));
      }),
  );
  return new Map(await Promise.all(waits));
}
