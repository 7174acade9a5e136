import { describe, expect, it } from "vitest";
import { type Clue, isOf, pastEvent } from "../clue.ts";
import { completeBareDays, inheritYears } from "./complete-dates.ts";

function event(
  source: string,
  words: string,
  month: number | null,
  date: number,
  year: number | null = null,
  story = 0,
): Clue {
  const start = source.indexOf(words);
  return {
    rule: "day",
    span: [start, start + words.length],
    text: words,
    story,
    says: pastEvent({ year, month, firstDate: date }),
  };
}

function years(clues: readonly Clue[]): (number | null)[] {
  return clues.filter(isOf("event")).map(({ says }) => says.year);
}

describe("inheritYears", () => {
  it("gives the year of a date before it in the sentence", () => {
    const source = "自2024年6月末启动，至7月底完成";
    expect(
      years(
        inheritYears(
          [event(source, "2024年6月末", 6, 25, 2024), event(source, "7月底", 7, 25)],
          source,
        ),
      ),
    ).toEqual([2024, 2024]);
  });

  it("stops at the sentence's end", () => {
    const source = "2020年1月8日建成。6月12日，来客多";
    expect(
      years(
        inheritYears(
          [event(source, "2020年1月8日", 1, 8, 2020), event(source, "6月12日", 6, 12)],
          source,
        ),
      ),
    ).toEqual([2020, null]);
  });
});

describe("completeBareDays", () => {
  const source = "6月12日开会，13日散会；14日又开";
  const dated = event(source, "6月12日", 6, 12);
  const bare = event(source, "13日", null, 13);

  function months(clues: readonly Clue[]) {
    return completeBareDays(clues).map(({ says }) =>
      says.kind === "event" ? says.month : says.kind,
    );
  }

  it("takes the month of the story's date before it", () => {
    expect(months([dated, bare])).toEqual([6, 6]);
  });

  it("else the latest of the page", () => {
    expect(months([dated, event(source, "14日", null, 14, null, 1)])).toEqual([6, 6]);
  });

  it("and says nothing where no month is known", () => {
    expect(months([bare])).toEqual(["irrelevant"]);
  });
});
