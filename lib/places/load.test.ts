import { describe, expect, it } from "vitest";
import { loadDivisions, loadTownships } from "./load.ts";

const standing = loadDivisions().filter((row) => row.last === Number.POSITIVE_INFINITY);

describe("the division table", () => {
  it("is sorted and every parent is in it", () => {
    const codes = loadDivisions().map((row) => row.code);
    expect(codes).toEqual([...codes].sort());
    const known = new Set(codes);
    for (const row of loadDivisions()) {
      if (row.code.endsWith("0000")) expect(row.parent).toBe("");
      else expect(known.has(row.parent)).toBe(true);
    }
  });

  it("holds today's divisions, one name each", () => {
    const codes = standing.map((row) => row.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => code.endsWith("0000"))).toHaveLength(34);
    const cities = codes.filter((code) => code.endsWith("00") && !code.endsWith("0000"));
    expect(cities).toHaveLength(333);
    const counties = codes.filter((code) => !code.endsWith("00") && !/^(71|81|82)/.test(code));
    expect(counties.length).toBeGreaterThan(2835);
    expect(counties.length).toBeLessThan(2855);
  });

  it("has the standard's characters and no pseudo levels", () => {
    const names = new Set(loadDivisions().map((row) => row.name));
    for (const name of ["埇桥区", "瀍河回族区", "浉河区", "硚口区"]) expect(names).toContain(name);
    for (const name of ["墉桥区", "廛河回族区", "师河区", "乔口区", "市辖区", "县"]) {
      expect(names).not.toContain(name);
    }
    expect(standing.some((row) => row.name === "加格达奇区")).toBe(false);
  });
});

describe("the township table", () => {
  const list = (code: string) => loadTownships().find((row) => row.code === code);

  it("files townships under their counties", () => {
    expect(list("330182")?.current).toContain("新安江街道");
    expect(list("331023")?.current).toContain("三州乡");
    expect(list("330113")?.current).toContain("临平街道");
    expect(list("330110")?.older).toContain("临平街道");
    expect(list("441900")?.current).toContain("虎门镇");
  });

  it("knows some forty thousand names and no code the divisions lack", () => {
    const current = loadTownships().reduce((sum, row) => sum + row.current.length, 0);
    expect(current).toBeGreaterThan(38_000);
    const known = new Set(loadDivisions().map((row) => row.code));
    for (const row of loadTownships()) expect(known.has(row.code)).toBe(true);
  });
});
