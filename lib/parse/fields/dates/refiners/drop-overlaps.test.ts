import { describe, expect, it } from "vitest";
import { type Clue, pastEvent, type Saying } from "../clue.ts";
import { dropOverlaps } from "./drop-overlaps.ts";

const DAY = pastEvent({ month: 6, firstDate: 12 });
const ERA: Saying = { kind: "era", key: "k", windows: [], notBefore: null, notAfter: null };

function clue(rule: string, start: number, end: number, says: Saying): Clue {
  return { rule, span: [start, end], text: rule, story: 0, says };
}

function kept(clues: readonly Clue[]): string[] {
  return dropOverlaps(clues).map(({ rule }) => rule);
}

describe("dropOverlaps", () => {
  it("keeps the longer of two readings of one day", () => {
    const short = clue("month-day", 4, 10, DAY);
    const long = clue("leader-activity", 4, 20, DAY);
    expect(kept([short, long])).toEqual(["leader-activity"]);
  });

  it("keeps the first of two of one length", () => {
    expect(kept([clue("a", 0, 5, DAY), clue("b", 0, 5, DAY)])).toEqual(["a"]);
  });

  it("lets a year stand inside the stretch a day was read from", () => {
    const day = clue("started-yesterday", 0, 30, DAY);
    const year = clue("named-year", 5, 12, ERA);
    expect(kept([day, year])).toEqual(["started-yesterday", "named-year"]);
  });

  it("never drops a season or a known event, and puts all in the order of the source", () => {
    const season = clue("season", 8, 10, { kind: "season", months: [7] });
    const event = clue("known-event", 2, 6, ERA);
    const year = clue("year-of", 0, 20, ERA);
    expect(kept([season, event, year])).toEqual(["year-of", "known-event", "season"]);
  });
});
