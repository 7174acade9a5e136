import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "./index.ts";
import { printRecords } from "./records.ts";

/**
 * A case is a folder with `source.txt` and `expected.jsonl`, nothing else. To add one, put the
 * page that broke into `lib/parse/cases/<name>/source.txt`, then write and read through
 * `npm run --silent parse -- lib/parse/cases/<name>/source.txt > lib/parse/cases/<name>/expected.jsonl`.
 */
const CASES = join(import.meta.dirname, "cases");
const NAMES = readdirSync(CASES);

describe("cases", () => {
  it("has some", () => {
    expect(NAMES.length).toBeGreaterThan(0);
  });

  it.each(NAMES)("%s", (name) => {
    const source = readFileSync(join(CASES, name, "source.txt"));
    const expected = readFileSync(join(CASES, name, "expected.jsonl"), "utf8");
    const records = (lines: string) =>
      lines
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown);
    expect(records(printRecords(parse(source, "source.txt")))).toEqual(records(expected));
  });
});
