import { expect, it } from "vitest";
import { albers, albersFor, bounds } from "./albers.ts";

/** Snyder's worked example, Map Projections: A Working Manual, p. 291: on the unit sphere, 29.5° and 45.5°. */
it("agrees with the published example", () => {
  const project = albers(-96, [29.5, 45.5]);
  const [x, y] = project([-75, 35]);
  const [originX, originY] = project([-96, 23]);
  expect(x - originX).toBeCloseTo(0.295272, 6);
  expect(originY - y).toBeCloseTo(0.2416774, 6);
});

it("keeps areas: a degree square is as large as its latitude says, wherever it lies", () => {
  const project = albers(105, [25, 47]);
  const area = (west: number, south: number) => {
    const corners: [number, number][] = [];
    const steps = 20;
    for (let n = 0; n < steps; n++) corners.push([west + n / steps, south]);
    for (let n = 0; n < steps; n++) corners.push([west + 1, south + n / steps]);
    for (let n = 0; n < steps; n++) corners.push([west + 1 - n / steps, south + 1]);
    for (let n = 0; n < steps; n++) corners.push([west, south + 1 - n / steps]);
    const points = corners.map(project);
    return Math.abs(
      points.reduce((sum, [x, y], n) => {
        const [nextX, nextY] = points[(n + 1) % points.length] ?? [x, y];
        return sum + (x * nextY - nextX * y) / 2;
      }, 0),
    );
  };
  const radians = Math.PI / 180;
  for (const [west, south] of [
    [75, 38],
    [105, 20],
    [133, 47],
  ] as const) {
    const truth = radians * (Math.sin((south + 1) * radians) - Math.sin(south * radians));
    expect(area(west, south) / truth).toBeCloseTo(1, 3);
  }
});

it("stands a region upright about its own middle", () => {
  const project = albersFor([
    [118, 27],
    [123, 31],
  ]);
  expect(project([120.5, 27])[0]).toBeCloseTo(0, 9);
  expect(project([120.5, 31])[1]).toBeLessThan(project([120.5, 27])[1]);
});

it("finds the box around points", () => {
  expect(
    bounds([
      [3, 1],
      [-2, 8],
    ]),
  ).toEqual([-2, 1, 3, 8]);
});
