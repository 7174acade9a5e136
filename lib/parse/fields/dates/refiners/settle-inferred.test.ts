import { describe, expect, it } from "vitest";
import { findDates } from "../index.ts";
import { buildPage } from "../testing/build-page.ts";

const dateOf = (...body: string[]) => findDates(buildPage([{ body }]))[0]?.value;

describe("a dateline and a day told by year", () => {
  it.each([
    ["中新网1月30日电 巡逻队已有六千人。", "2022年7月23日，队员救起两人。", "2023-01-31"],
    ["新华社河东3月2日电 水渠通水。", "2019年11月5日，水渠开工。", "2020-03-03"],
  ])("puts the paper into the year after: %s %s", (filed, told, value) => {
    expect(dateOf(filed, told)).toBe(value);
  });

  it.each([
    ["中新网8月30日电 巡逻队已有六千人。", "2022年7月23日，队员救起两人。", "2022-08-31"],
    ["中新网7月24日电 巡逻队已有六千人。", "2022年7月23日，队员救起两人。", "2022-07-25"],
  ])("and into the same where the dateline is later: %s %s", (filed, told, value) => {
    expect(dateOf(filed, told)).toBe(value);
  });
});
