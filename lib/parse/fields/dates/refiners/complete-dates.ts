import { type Clue, isOf, type PastEvent } from "../clue.ts";

/** Longest stretch over which a date still leans on the one before it. */
const REACH = 120;

function carries(clue: Clue): clue is Clue<PastEvent> {
  return clue.says.kind === "event" && clue.says.month !== null;
}

/** `2024年6月末…至7月底`: a date without a year takes that of a dated one before it in the sentence. */
export function inheritYears(clues: readonly Clue[], source: string): Clue[] {
  let before: Clue<PastEvent> | null = null;
  return clues.map((clue) => {
    const done = before ? leanOn(before, clue, source) : clue;
    if (carries(done)) before = done;
    return done;
  });
}

function leanOn(before: Clue<PastEvent>, clue: Clue, source: string): Clue {
  if (!isOf("event")(clue) || clue.says.year !== null || clue.says.shift !== null) return clue;
  const distance = clue.span[0] - before.span[1];
  if (before.says.year === null || before.story !== clue.story || distance >= REACH) return clue;
  if (/[。！？]/.test(source.slice(before.span[1], clue.span[0]))) return clue;
  return { ...clue, says: { ...clue.says, year: before.says.year } };
}

/** `记者12日获悉`: a day without a month takes that of the story's date before it, else the page's latest. */
export function completeBareDays(clues: readonly Clue[]): Clue[] {
  const plain = clues
    .filter(carries)
    .filter(({ says }) => says.strength === "strong" && says.year === null);
  const latest = plain.reduce((month, { says }) => Math.max(month, says.month ?? 0), 0);
  let before: Clue<PastEvent> | null = null;
  return clues.map((clue) => {
    if (carries(clue)) before = clue;
    if (!isOf("event")(clue) || clue.says.month !== null) return clue;
    const own = before?.story === clue.story ? before.says : null;
    const month = own?.month ?? latest;
    if (month === 0) return { ...clue, says: { kind: "irrelevant" } };
    return { ...clue, says: { ...clue.says, month, year: own?.year ?? null } };
  });
}
