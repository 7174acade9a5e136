import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MapMark } from "../../../lib/queries/place-shapes.ts";
import { type Dot, greyOf, layDots } from "./lay-dots.ts";
import { type LaidName, layNames, widthOf } from "./lay-names.ts";

const mark = (code: string, x: number, y: number, count = 1): MapMark => ({
  code,
  name: `${code}区`,
  shortName: code,
  count,
  x,
  y,
  kind: "dot",
});

const marks = fc
  .array(
    fc.record({
      x: fc.integer({ min: 40, max: 960 }),
      y: fc.integer({ min: 40, max: 960 }),
      count: fc.integer({ min: 1, max: 5000 }),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map(({ x, y, count }, n) => mark(`地${n}`, x, y, count)));

it.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 3],
  [5, 3],
  [6, 4],
  [900, 4],
])("%d articles are grey %d", (count, grey) => {
  expect(greyOf(count)).toBe(grey);
});

describe("dots", () => {
  it("stay on their points while they have room", () => {
    const [one, other] = layDots([mark("甲", 100, 100), mark("乙", 300, 100)]);
    expect([one?.x, one?.y, other?.x, other?.y]).toEqual([100, 100, 300, 100]);
  });

  it("part where three have the same point, a little way and no two alike", () => {
    const dots = layDots([mark("甲", 500, 500), mark("乙", 500, 500), mark("丙", 500, 500)]);
    for (const [n, one] of dots.entries()) {
      expect(Math.hypot(one.x - 500, one.y - 500)).toBeLessThan(40);
      for (const other of dots.slice(n + 1)) {
        const distance = Math.hypot(one.x - other.x, one.y - other.y);
        expect(distance).toBeGreaterThan(one.radius + other.radius - 1);
      }
    }
  });

  it("never go far from their points, however many there are", () => {
    fc.assert(
      fc.property(marks, (list) => {
        layDots(list).forEach((dot, n) => {
          const { x = 0, y = 0 } = list[n] ?? {};
          expect(Math.hypot(dot.x - x, dot.y - y)).toBeLessThanOrEqual(41);
        });
      }),
      { numRuns: 50 },
    );
  });

  it("grow with the number", () => {
    const radii = layDots([1, 2, 4, 9, 90].map((count, n) => mark("点", n * 100, 50, count)));
    const sizes = radii.map(({ radius }) => radius);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    expect(new Set(sizes).size).toBe(5);
  });
});

describe("names", () => {
  const boxOf = ({ x, y, text }: LaidName, size: number) => ({
    left: x,
    right: x + widthOf(text) * size,
    top: y - size * 0.9,
    bottom: y + size * 0.25,
  });

  it("touch no other name, no dot and no edge", () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(25, 50), (list, size) => {
        const dots = layDots(list);
        const names = layNames(dots, 1000, 1000, size);
        const boxes = names.map((name) => boxOf(name, size));
        const dotBoxes = dots.map(({ x, y, radius }) => ({
          left: x - radius,
          right: x + radius,
          top: y - radius,
          bottom: y + radius,
        }));
        // Both are rounded to whole units.
        const touch = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
          a.left + 1.5 < b.right &&
          b.left + 1.5 < a.right &&
          a.top + 1.5 < b.bottom &&
          b.top + 1.5 < a.bottom;
        boxes.forEach((box, n) => {
          expect(box.left >= -1 && box.right <= 1001 && box.top >= -1 && box.bottom <= 1001).toBe(
            true,
          );
          expect(boxes.slice(n + 1).some((other) => touch(box, other))).toBe(false);
          expect(dotBoxes.some((other) => touch(box, other))).toBe(false);
        });
      }),
      { numRuns: 50 },
    );
  });

  it("go to the places with most articles first", () => {
    const crowd = [9, 4, 1].map(
      (count, n): Dot => ({
        ...mark(`地名${n}`, 60, 50 + n, count),
        radius: 5,
      }),
    );
    expect(layNames(crowd, 100, 60, 25).map(({ text }) => text)).toEqual([]);
    expect(layNames(crowd, 200, 60, 25).map(({ text }) => text)).toEqual(["地名0 9"]);
  });

  it("stand on the point of an outline itself", () => {
    const dot: Dot = { ...mark("金山", 100, 100, 3), kind: "label", radius: 0 };
    const [name] = layNames([dot], 200, 200, 20);
    expect(name?.x).toBe(Math.round(100 - (widthOf("金山 3") * 20) / 2));
    expect(Math.abs((name?.y ?? 0) - 100)).toBeLessThan(20);
  });
});
