import { describe, expect, it } from "vitest";
import { loadDivisions, readTable } from "./load.ts";
import { COUNTRY, countiesIn, drawingOf, pointIn, regionOf } from "./map.ts";
import { ancestors, isDivision, level } from "./names.ts";

const today = loadDivisions().filter(({ last }) => last === Number.POSITIVE_INFINITY);
const rows = (file: string) =>
  readTable(file)
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

/** The corners of a path's rings, absolute. */
function corners(path: string): number[][][] {
  return (path.match(/M[^M]+/g) ?? []).map((ring) => {
    const [start = "", steps = ""] = ring.slice(1).split(/[lh]/);
    let [x = 0, y = 0] = start.split(" ").map(Number);
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    const found = [[x, y]];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      found.push([x, y]);
    }
    return found;
  });
}

/** Units from a point to the nearest corner of a shape; 0 for a point inside it. */
function distanceTo(path: string, [px, py]: readonly [number, number]): number {
  const rings = corners(path);
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1 = 0, y1 = 0], n) => {
      const [x2 = 0, y2 = 0] = ring[(n + 1) % ring.length] ?? [];
      if (y1 > py !== y2 > py && px < ((x2 - x1) * (py - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  const far = rings.flat().map(([x = 0, y = 0]) => Math.hypot(x - px, y - py));
  return inside ? 0 : Math.min(...far);
}

describe("the tables of the map", () => {
  it("draw divisions of the gazetteer in regions that are such themselves", () => {
    const special = new Set(["", "diaoyu", "coast", "dashes", "islands"]);
    for (const [region = "", shape = ""] of rows("map-shapes.tsv")) {
      expect(region === COUNTRY || region === "corner" || isDivision(region), region).toBe(true);
      expect(special.has(shape) || isDivision(shape), shape).toBe(true);
    }
    for (const [code = ""] of rows("map-points.tsv")) expect(isDivision(code), code).toBe(true);
  });

  it("draw every province, and every prefecture of today but the islands of 三沙市", () => {
    const country = drawingOf(COUNTRY);
    const missing = today.filter(({ code }) => {
      if (level(code) === "province") return !country?.paths.has(code) || !drawingOf(code);
      const [province = ""] = ancestors(code);
      return level(code) === "city" && !(drawingOf(province)?.paths.has(code) && drawingOf(code));
    });
    expect(missing.map(({ name }) => name)).toEqual(["三沙市"]);
  });

  it("show 台湾, 钓鱼岛 and 南海诸岛 on the map of the country", () => {
    const country = drawingOf(COUNTRY);
    expect(corners(country?.paths.get("710000") ?? "").flat().length).toBeGreaterThan(10);
    expect(country?.paths.get("diaoyu")).toMatch(/^M\d+ \d+h0/);
    const corner = drawingOf("corner");
    expect(corners(corner?.paths.get("dashes") ?? "")).toHaveLength(9);
    expect(corner?.paths.get("islands")?.match(/h0/g)?.length).toBeGreaterThan(50);
    const [[[x = 0, y = 0] = []] = []] = corners(country?.paths.get("diaoyu") ?? "");
    const taiwan = corners(country?.paths.get("710000") ?? "").flat();
    const middle = taiwan.reduce((sum, [cx = 0]) => sum + cx, 0) / taiwan.length;
    expect(x).toBeGreaterThan(middle);
    expect(Math.min(...taiwan.map(([cx = 0, cy = 0]) => Math.hypot(cx - x, cy - y)))).toBeLessThan(
      60,
    );
  });

  it("keep every path in its drawing and in whole units", () => {
    const form = /^(?:M\d+ \d+(?:l-?\d+(?:(?: |(?=-))-?\d+)*z|h0|h1v1z))+$/;
    const wrong = rows("map-shapes.tsv").filter(([region = "", shape, path = ""]) => {
      if (shape === "") return false;
      const { width = 0, height = 0 } = drawingOf(region) ?? {};
      const isInside = corners(path)
        .flat()
        .every(([x = 0, y = 0]) => x >= 0 && x <= width && y >= 0 && y <= height);
      return !form.test(path) || !isInside;
    });
    expect(wrong.map(([region, shape]) => `${region} ${shape}`)).toEqual([]);
  });

  it("have a point for most counties of today, inside or near their prefecture", () => {
    const counties = today.filter(({ code }) => level(code) === "county");
    const placed = counties.filter(({ code }) => pointIn(code, ancestors(code)[0] ?? ""));
    expect(placed.length / counties.length).toBeGreaterThan(0.85);
    const astray = placed.flatMap(({ code, name }) => {
      const [province = "", city = code] = ancestors(code);
      const path = drawingOf(province)?.paths.get(city);
      const point = pointIn(code, province);
      return path && point && distanceTo(path, point) > 25 ? [`${code} ${name}`] : [];
    });
    expect(astray).toEqual([]);
  });
});

it.each([
  ["330000", "330000"],
  ["330900", "330900"],
  ["330903", "330900"],
  ["429004", "420000"],
  ["310107", "310000"],
  ["460300", "460000"],
])("%s is shown on the map of %s", (code, region) => {
  expect(regionOf(code)).toBe(region);
});

it("finds the counties of a region by their points in it", () => {
  const codes = countiesIn("330900").map(([code]) => code);
  expect(codes).toEqual(expect.arrayContaining(["330902", "330903", "330921", "330922"]));
  expect(codes.every((code) => code.startsWith("3309"))).toBe(true);
  // 萧山市 has been 萧山区 since 2001.
  expect(countiesIn("330000").map(([code]) => code)).not.toContain("330181");
});

it("has the east to the right of the west, and the north above the south", () => {
  const [putuo, cangnan, ankang] = ["330903", "330327", "330523"].map((code) =>
    pointIn(code, "330000"),
  );
  expect(putuo?.[0]).toBeGreaterThan(ankang?.[0] ?? 0);
  expect(cangnan?.[1]).toBeGreaterThan(ankang?.[1] ?? 0);
});
