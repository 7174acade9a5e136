import type { Span } from "../../../article.ts";
import { type Passage, sourceSpan } from "../../../text/passage.ts";
import type { Day } from "./calendar.ts";
import type { Lag } from "./lag.ts";
import type { Marks } from "./marks.ts";

/** A piece of the page's text as recognisers read it. `text` has half-width digits, same offsets. */
export interface Unit {
  /** Index of the story, or null for page furniture. */
  readonly story: number | null;
  /** A paragraph, crosshead or caption, as against headlines, credits and furniture. */
  readonly prose: boolean;
  readonly passage: Passage;
  readonly text: string;
  /** Where in `text` a recogniser may look. */
  readonly marks: Marks;
}

/** Publication is expected between two days, the more so the greater the weight. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly weight: number;
}

/** The publication date as printed beside the text. */
export interface Stamp {
  readonly kind: "stamp";
  readonly day: Day;
  /** Where several dates are printed, the higher rank is the paper's or page's own. */
  readonly rank: number;
}

/** Something with a date that is already over, so publication is not earlier. */
export interface PastEvent {
  readonly kind: "event";
  /** As said; null where the text leaves it to the reader (`6月12日`). */
  readonly year: number | null;
  /** Years from the year of publication, as said by 今年 (0) or 去年 (-1); null when nothing is said. */
  readonly shift: number | null;
  /** Null for a bare `12日`, settled from the dates before it. */
  readonly month: number | null;
  readonly firstDate: number;
  readonly lastDate: number;
  /** Month of `lastDate` when it is another one. */
  readonly lastMonth: number | null;
  /** When a habit of papers or a word tells it. */
  readonly lag: Lag | null;
  /** `strong`: a day or a third of a month; `weak`: a month, a memorial day, a rule's first day. */
  readonly strength: "strong" | "weak";
  /** Printed weekday, 0 for Sunday. */
  readonly weekday: number | null;
  readonly evening: boolean;
}

/** Something announced, so publication is not later; never a publication date itself. */
export interface ComingEvent {
  readonly kind: "coming";
  readonly year: number | null;
  readonly shift: number | null;
  readonly month: number;
  readonly date: number;
}

/** Words that fit some stretch of time better than another. */
export interface Era {
  readonly kind: "era";
  /** The same fact said twice counts once. */
  readonly key: string;
  readonly windows: readonly Window[];
  readonly notBefore: Day | null;
  readonly notAfter: Day | null;
}

/** Words that fit some months of any year: 炎炎夏日. */
export interface Season {
  readonly kind: "season";
  readonly months: readonly number[];
}

/** A date that says nothing about publication: 去年9月3日, 每年3月. Kept to show that it was seen. */
export interface Irrelevant {
  readonly kind: "irrelevant";
}

export type Saying = Stamp | PastEvent | ComingEvent | Era | Season | Irrelevant;

/** What one recogniser saw. */
export interface Clue<S extends Saying = Saying> {
  readonly rule: string;
  readonly span: Span;
  /** As printed. */
  readonly text: string;
  readonly story: number | null;
  readonly says: S;
}

/** A past event with what was said of it; what was not said is left open, and a day is `strong`. */
export function pastEvent(
  said: Partial<PastEvent> & Pick<PastEvent, "month" | "firstDate">,
): PastEvent {
  return {
    kind: "event",
    year: null,
    shift: null,
    lastDate: said.firstDate,
    lastMonth: null,
    lag: null,
    strength: "strong",
    weekday: null,
    evening: false,
    ...said,
  };
}

export type Recogniser = (unit: Unit) => readonly Clue[];

export const NO_CLUES: readonly Clue[] = [];

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

export function isOf<K extends Saying["kind"]>(
  kind: K,
): (clue: Clue) => clue is Clue<Extract<Saying, { kind: K }>> {
  return (clue): clue is Clue<Extract<Saying, { kind: K }>> => clue.says.kind === kind;
}

/** A clue on `unit.text.slice(start, end)`, as a list: empty when no source character is behind it. */
export function clueAt(unit: Unit, start: number, end: number, rule: string, says: Saying): Clue[] {
  const span = sourceSpan(unit.passage, start, end);
  if (!span) return [];
  return [{ rule, span, text: unit.passage.text.slice(start, end), story: unit.story, says }];
}

/**
 * Tries a sticky pattern at each of `starts`, in order and not inside the match before, and gathers
 * what `read` makes of the matches.
 */
export function eachMatch(
  unit: Unit,
  starts: readonly number[],
  pattern: RegExp,
  read: (match: RegExpExecArray, groups: Groups) => readonly Clue[],
): readonly Clue[] {
  let clues: Clue[] | null = null;
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(unit.text);
    if (!match) continue;
    end = start + match[0].length;
    clues ??= [];
    clues.push(...read(match, match.groups ?? {}));
  }
  return clues ?? NO_CLUES;
}
