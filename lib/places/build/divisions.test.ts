import { describe, expect, it } from "vitest";
import { mergeDivisions } from "./divisions.ts";
import type { Revision } from "./sources.ts";

function revision(month: string, names: Record<string, string>): Revision {
  return { month, names: new Map(Object.entries(names)) };
}

const BASE = { "990000": "甲省", "990100": "乙市" };

describe("mergeDivisions", () => {
  it("dates a change to the year after the last table without it", () => {
    const rows = mergeDivisions([
      revision("201308", { ...BASE, "990121": "丙县" }),
      revision("201410", { ...BASE, "990103": "丙区" }),
    ]);
    expect(rows).toContainEqual({
      code: "990121",
      name: "丙县",
      parent: "990100",
      first: "",
      last: "2013",
    });
    expect(rows).toContainEqual({
      code: "990103",
      name: "丙区",
      parent: "990100",
      first: "2013",
      last: "",
    });
  });

  it("takes a December table to hold to the year's end", () => {
    const rows = mergeDivisions([
      revision("202012", BASE),
      revision("202212", { ...BASE, "990104": "丁区" }),
    ]);
    expect(rows.find((row) => row.code === "990104")?.first).toBe("2021");
  });

  it("bridges a table that leaves a division out", () => {
    const rows = mergeDivisions([
      revision("201712", { ...BASE, "990105": "戊区" }),
      revision("201812", BASE),
      revision("201912", { ...BASE, "990105": "戊区" }),
    ]);
    expect(rows.filter((row) => row.code === "990105")).toHaveLength(1);
  });

  it("drops pseudo levels and hangs their counties on the province", () => {
    const rows = mergeDivisions([
      revision("202012", {
        "990000": "甲省",
        "999000": "省直辖县级行政区划",
        "999001": "己市",
        "990171": "乙市经济技术开发区",
      }),
    ]);
    expect(rows.map((row) => [row.code, row.parent])).toEqual(
      expect.arrayContaining([
        ["990000", ""],
        ["999001", "990000"],
      ]),
    );
    expect(rows.some((row) => row.code === "999000" || row.code === "990171")).toBe(false);
  });

  it("mends known misprints", () => {
    const rows = mergeDivisions([revision("202012", { ...BASE, "990106": "墉桥区" })]);
    expect(rows.find((row) => row.code === "990106")?.name).toBe("埇桥区");
  });
});
