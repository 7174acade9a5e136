import { clueAt, eachMatch, pastEvent, type Recogniser } from "../clue.ts";
import { tenseOf } from "../context.ts";
import { DATE, isEvening, NUMBER_START, numberOf, PART_OF_DAY } from "../patterns.ts";

const BARE_DAY = new RegExp(
  `(?<!月\\s{0,2}|${DATE}[日号]?[至到-]|连续|为期|仅|近|共|前|这|后|每|多|历时|历经)${NUMBER_START}(?<date>${DATE})日` +
    `(?:(?<part>${PART_OF_DAY})|(?=[，,从在电讯]|召开|举行|举办|发布|印发|获悉))`,
  "y",
);

/** A day without its month, as news agencies and dailies write: `记者12日从…获悉`, `二十三日上午`. */
export const readBareDays: Recogniser = (unit) => {
  if (unit.story === null) return [];
  return eachMatch(unit, unit.marks.days, BARE_DAY, (match, groups) => {
    const start = match.index;
    const end = start + match[0].length;
    if (tenseOf(unit.text, start, end) !== "past") return [];
    const date = numberOf(groups.date ?? "");
    return clueAt(
      unit,
      start,
      end,
      "bare-day",
      pastEvent({ month: null, firstDate: date, evening: isEvening(groups.part) }),
    );
  });
};
