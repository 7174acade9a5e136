import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExported, writeExported } from "./exported.ts";
import type { Kept } from "./shapes.ts";

const NOW = new Date("2026-11-27T08:30:00Z");

const KEPT: Kept = {
  saved: [
    {
      id: "k3v9x2mq7d",
      headline: "海岛居民看病不出岛",
      place: "浙江省舟山市普陀区",
      date: "2023-06-13",
      paper: null,
      saved: "2026-11-26T10:00:00.000Z",
    },
  ],
  read: [{ id: "a1b2c3d4", read: "2026-11-25T10:00:00.000Z" }],
};

/** The exported file with some of it replaced. */
function changed(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(writeExported(KEPT, NOW));
  change(file);
  return JSON.stringify(file);
}

const withSaved = (some: Record<string, unknown>) =>
  changed((file) => {
    file.saved = [...KEPT.saved, { ...KEPT.saved[0], ...some }];
  });

describe("the exported file", () => {
  it("names its format and version, and gives back what went in", () => {
    const text = writeExported(KEPT, NOW);
    expect(JSON.parse(text)).toMatchObject({
      format: "baolan-kept",
      version: 1,
      exported: "2026-11-27T08:30:00.000Z",
    });
    expect(readExported(text)).toEqual(KEPT);
  });

  it.each(["2023", "2023-06", "2024-02-29", null, undefined])("takes the date %s", (date) => {
    expect(readExported(withSaved({ date }))).toMatchObject({
      saved: [{}, { date: date ?? null }],
    });
  });

  it("passes over what it does not know, and writes instants in one way", () => {
    const text = withSaved({ saved: "2026-11-26T18:00:00+08:00", colour: "red" });
    expect(readExported(text)).toEqual({ ...KEPT, saved: [KEPT.saved[0], KEPT.saved[0]] });
  });

  it.each([
    ["", "json", ""],
    ["报栏", "json", ""],
    ["{", "json", ""],
    ["null", "format", ""],
    ["[]", "format", ""],
    ['{"format":"other","version":1}', "format", ""],
    ['{"format":"baolan-kept"}', "version", "undefined"],
    ['{"format":"baolan-kept","version":2}', "version", "2"],
    ['{"format":"baolan-kept","version":1}', "saved", "1"],
    ['{"format":"baolan-kept","version":1,"saved":[],"read":{}}', "read", "1"],
    ['{"format":"baolan-kept","version":1,"saved":[],"read":[null]}', "read", "1"],
  ])("says what is wrong with %j", (text, kind, detail) => {
    expect(readExported(text)).toEqual({ kind, detail });
  });

  it.each([
    { id: "<script>" },
    { id: 7 },
    { headline: " " },
    { headline: "长".repeat(1001) },
    { place: 330903 },
    { paper: "" },
    { date: "2023-02-30" },
    { date: "2023-6" },
    { saved: null },
    { saved: "9999-12-31T23:59:59-14:00" },
    { saved: "yesterday" },
    { saved: "2026-13-26T10:00:00.000Z" },
  ])("names the entry that has %j", (some) => {
    expect(readExported(withSaved(some))).toEqual({ kind: "saved", detail: "2" });
  });

  it("names a bad read mark", () => {
    const text = changed((file) => {
      file.read = [...KEPT.read, ...KEPT.read, { id: "a1b2c3d4", read: 0 }];
    });
    expect(readExported(text)).toEqual({ kind: "read", detail: "3" });
  });

  it("never throws, whatever the file", () => {
    const anyFile = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ saved: fc.jsonValue(), read: fc.jsonValue() })
        .map((lists) => JSON.stringify({ format: "baolan-kept", version: 1, ...lists })),
    );
    fc.assert(
      fc.property(anyFile, (text) => {
        const reading = readExported(text);
        expect("kind" in reading || Array.isArray(reading.saved)).toBe(true);
      }),
    );
  });
});
