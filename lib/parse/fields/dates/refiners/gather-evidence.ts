import type { Evidence } from "../../../../article.ts";
import { type Clue, type Era, isOf } from "../clue.ts";
import { placeEvents } from "./place-events.ts";
import type { Reading } from "./settle-day.ts";
import { DATED, weighEra } from "./weigh-eras.ts";

const MOST = 8;
const MOST_REJECTED = 2;

function toEvidence({ span, rule, text }: Clue): Evidence {
  return { span, rule, text };
}

/** One clue of each wording, the first. */
function distinct(clues: readonly Clue[]): Clue[] {
  const seen = new Map<string, Clue>();
  for (const clue of clues) {
    const key = clue.says.kind === "era" && clue.says.key !== DATED ? clue.says.key : clue.text;
    if (!seen.has(key)) seen.set(key, clue);
  }
  return [...seen.values()];
}

/**
 * The clues behind a reading, best first: what the day was read from, what the year, what agrees;
 * last a few that were seen and not followed.
 */
export function gatherEvidence(
  reading: Reading,
  year: number,
  clues: readonly Clue[],
  eras: readonly Clue<Era>[],
): Evidence[] {
  const forYear = eras
    .map((clue) => ({ clue, weight: weighEra(clue.says, reading.value) }))
    .filter(({ weight }) => weight >= 0.5)
    .sort((a, b) => b.weight - a.weight)
    .map(({ clue }) => clue);
  const placed = placeEvents(clues.filter(isOf("event")), year);
  const agreeing = placed
    .filter(
      ({ clue, first, last }) =>
        clue.says.strength === "strong" && last <= reading.value && first > reading.value - 120,
    )
    .sort((a, b) => b.last - a.last)
    .map(({ clue }) => clue);
  const followed = distinct([
    ...reading.from,
    ...forYear.slice(0, 3),
    ...agreeing,
    ...forYear.slice(3),
  ]);
  const late = placed.filter(({ first }) => first > reading.value).map(({ clue }) => clue);
  const refused = [...clues.filter(isOf("coming")), ...clues.filter(isOf("irrelevant")), ...late];
  const rejected = distinct(refused)
    .filter((clue) => !followed.some(({ text }) => text === clue.text))
    .slice(0, MOST_REJECTED);
  return [
    ...followed.slice(0, MOST - rejected.length).map(toEvidence),
    ...rejected.map((clue) => ({ ...toEvidence(clue), rejected: true })),
  ];
}
