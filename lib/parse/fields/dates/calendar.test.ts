import { describe, expect, it } from "vitest";
import {
  addMonths,
  datesIn,
  dayOf,
  formatDay,
  lastDayOfMonth,
  parseDay,
  weekdayOf,
} from "./calendar.ts";

describe("calendar", () => {
  it("knows which dates exist", () => {
    expect(dayOf(2023, 2, 29)).toBeNull();
    expect(dayOf(2024, 2, 29)).not.toBeNull();
    expect(dayOf(2023, 13, 1)).toBeNull();
    expect(dayOf(2023, 4, 31)).toBeNull();
  });

  it("writes what it reads, and refuses what is no date", () => {
    expect(formatDay(parseDay("2021-12-02"))).toBe("2021-12-02");
    expect(() => parseDay("2021-02-30")).toThrow("2021-02-30");
    expect(() => parseDay("2021-2-3")).toThrow("YYYY-MM-DD");
  });

  it("counts months, keeping to the month's last day", () => {
    expect(formatDay(addMonths(parseDay("2022-03-01"), -3))).toBe("2021-12-01");
    expect(formatDay(addMonths(parseDay("2023-01-31"), 1))).toBe("2023-02-28");
  });

  it("knows weekdays and month lengths", () => {
    expect(weekdayOf(parseDay("2021-12-02"))).toBe(4);
    expect(weekdayOf(parseDay("2024-08-18"))).toBe(0);
    expect(formatDay(lastDayOfMonth(2024, 2))).toBe("2024-02-29");
    expect(datesIn(2)).toBe(28);
  });
});
