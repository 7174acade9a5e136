import { type Clue, isOf, type PastEvent } from "../clue.ts";

/** Longest stretch over which a date still leans on the one before it. */
const REACH = 120;

function carries(clue: Clue): clue is Clue<PastEvent> {
  return clue.says.kind === "event" && clue.says.month !== null;
}

/** `2024年6月末…至7月底`: a date without a year takes that of a dated one before it in the sentence. */
export function inheritYears(clues: readonly Clue[], source: string): Clue[] {
  const done: Clue[] = [];
  for (const clue of clues) {
    const before = done.filter(carries).at(-1);
    if (!isOf("event")(clue) || clue.says.year !== null || clue.says.shift !== null || !before) {
      done.push(clue);
      continue;
    }
    const between = source.slice(before.span[1], clue.span[0]);
    const leans =
      before.says.year !== null &&
      before.story === clue.story &&
      between.length < REACH &&
      !/[。！？]/.test(between);
    done.push(leans ? { ...clue, says: { ...clue.says, year: before.says.year } } : clue);
  }
  return done;
}

/** `记者12日获悉`: a day without a month takes that of the story's date before it, else the page's latest. */
export function completeBareDays(clues: readonly Clue[]): Clue[] {
  const monthly = clues.filter(carries);
  return clues.map((clue) => {
    if (!isOf("event")(clue) || clue.says.month !== null) return clue;
    const own = monthly.filter(({ story, span }) => story === clue.story && span[0] < clue.span[0]);
    const strong = monthly.filter(({ says }) => says.strength === "strong" && says.year === null);
    const latest = Math.max(...strong.map(({ says }) => says.month ?? 0));
    const month = own.at(-1)?.says.month ?? (strong.length > 0 ? latest : null);
    const year = own.at(-1)?.says.year ?? null;
    if (month === null) return { ...clue, says: { kind: "irrelevant" } };
    return { ...clue, says: { ...clue.says, month, year } };
  });
}
