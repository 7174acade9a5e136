import { expect, it } from "vitest";
import { mergeTownships } from "./townships.ts";

it("keeps today's townships apart from names no longer used, and gives zones' to the city", () => {
  const rows = mergeTownships(
    [
      {
        month: "201512",
        rows: [
          { area: "990101", name: "东门街道办事处" },
          { area: "990101", name: "旧镇" },
          { area: "880101", name: "别处镇" },
        ],
      },
      {
        month: "202306",
        rows: [
          { area: "990101", name: "东门街道" },
          { area: "990171", name: "新港镇" },
          { area: "990101", name: "第一农场" },
        ],
      },
    ],
    new Set(["990000", "990100", "990101"]),
  );
  expect(rows).toEqual([
    { code: "990100", current: ["新港镇"], older: [] },
    { code: "990101", current: ["东门街道"], older: ["旧镇"] },
  ]);
});

it("calls the townships of 北京 as papers do, not by their offices", () => {
  const rows = mergeTownships(
    [
      {
        month: "202306",
        rows: [
          { area: "110105", name: "十八里店地区" },
          { area: "110108", name: "四季青地区办事处" },
          { area: "110106", name: "方庄地区" },
          { area: "110118", name: "檀营地区办事处" },
          { area: "150723", name: "松岭地区" },
        ],
      },
    ],
    new Set(["110105", "110106", "110108", "110118", "150723"]),
  );
  expect(rows).toEqual([
    { code: "110105", current: ["十八里店乡"], older: [] },
    { code: "110106", current: ["方庄地区办事处"], older: [] },
    { code: "110108", current: ["四季青镇"], older: [] },
    { code: "110118", current: ["檀营满族蒙古族乡"], older: [] },
  ]);
});
