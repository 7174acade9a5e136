import { describe, expect, it } from "vitest";
import { countYears, histogramBars } from "./histogram.ts";

const months = [
  { month: "2021-12", count: 0, total: 6 },
  { month: "2023-06", count: 1, total: 7 },
  { month: "2023-07", count: 3, total: 3 },
];

describe("histogramBars", () => {
  it("fills whole years", () => {
    const bars = histogramBars(months, null);
    expect(bars).toHaveLength(36);
    expect(bars[0]?.period).toBe("2021-01");
    expect(bars.at(-1)?.period).toBe("2023-12");
    expect(bars.reduce((sum, bar) => sum + bar.total, 0)).toBe(16);
  });

  it("tells every month that holds something, and names the larger of two neighbours", () => {
    const bars = histogramBars(months, null);
    const periods = (key: "labelled" | "named" | "roomy") =>
      bars.filter((bar) => bar.count > 0 && bar[key]).map((bar) => bar.period);
    expect(periods("labelled")).toEqual(["2023-06", "2023-07"]);
    expect(periods("named")).toEqual(["2023-07"]);
    expect(periods("roomy")).toEqual([]);
  });

  it("tells only the peaks of more numbers than fit", () => {
    const full = Array.from({ length: 36 }, (_, n) => ({
      month: `${2021 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`,
      count: n % 2 === 0 ? 10 : 99,
      total: 99,
    }));
    const told = histogramBars(full, null).filter((bar) => bar.labelled);
    expect(told.every((bar) => bar.count === 99)).toBe(true);
    expect(told).toHaveLength(18);
  });

  it("marks both ends of the chosen range, whatever its precision", () => {
    const chosen = (from: string | null, to: string | null) =>
      histogramBars(months, { from, to }).flatMap((bar) =>
        bar.chosen === "no" ? [] : [`${bar.period} ${bar.chosen}`],
      );
    expect(chosen("2023-06", "2023-06")).toEqual(["2023-06 only"]);
    expect(chosen("2023-05-20", "2023-07-01")).toEqual([
      "2023-05 first",
      "2023-06 within",
      "2023-07 last",
    ]);
    expect(chosen("2023", "2023")).toHaveLength(12);
    expect(chosen(null, "2021-02")).toEqual(["2021-01 first", "2021-02 last"]);
  });

  it("counts by year when there are many", () => {
    const bars = histogramBars([...months, { month: "2030-01", count: 2, total: 2 }], null);
    expect(bars).toHaveLength(10);
    expect(bars[2]).toMatchObject({ period: "2023", count: 4, total: 10 });
  });

  it("names years that bear a number at even steps, and leaves the others to the window", () => {
    const years = (held: number, empty: number) =>
      histogramBars(
        Array.from({ length: held + empty }, (_, n) => ({
          month: `${1990 + n}-05`,
          count: n < held ? 1 : 0,
          total: 1,
        })),
        null,
      );
    const named = (bars: ReturnType<typeof years>) =>
      bars.map((bar) => (bar.named ? 1 : 0)).join("");
    expect(named(years(12, 3))).toBe("1".repeat(15));
    expect(named(years(14, 2))).toBe(`${"10".repeat(7)}11`);
    expect(named(years(0, 9))).toBe("1".repeat(9));
  });

  it("draws nothing from nothing", () => {
    expect(histogramBars([], null)).toEqual([]);
  });
});

it("sums the months of a year", () => {
  expect(countYears(months)).toEqual([
    { month: "2021", count: 0, total: 6 },
    { month: "2023", count: 4, total: 10 },
  ]);
});
