import { addMonths, type Day, parseDay, yearOf, yearSpan } from "../calendar.ts";
import { clueAt, type Era, NO_CLUES, type Recogniser, type Window } from "../clue.ts";
import { KNOWN_EVENTS, type KnownEvent } from "../data/known-events.ts";

const EXPECTED_BEFORE =
  /(?:迎|喜迎|迎接|备战|护航|筹备|筹办|服务保障|保障|助力|聚焦|备考|献礼|距离?|倒计时|服务|决战|为)(?:好|北京|杭州|成都|党的|本届)?[“‘]?$/;
const EXPECTED_AFTER =
  /^(?:[^，。；]{0,12}(?:倒计时|即将|将于|筹备|筹办|火炬传递|胜利召开|顺利举行|志愿者招募))/;
const OVER_AFTER = /^(?:会)?(?:精神|闭幕|圆满|成功|以来|报告|提出|作出|强调|指出|后|遗产|期间)/;

interface Told {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  readonly event: KnownEvent;
}

/** One name may stand for several events: 亚运会 was in 2010 and in 2023. */
function byTerm(): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>();
  KNOWN_EVENTS.forEach((event, index) => {
    for (const term of event.terms) {
      const entry = {
        key: `event ${index}`,
        from: parseDay(event.from),
        to: parseDay(event.to),
        event,
      };
      told.set(term, [...(told.get(term) ?? []), entry]);
    }
  });
  return told;
}

const BY_TERM = byTerm();

/** 去年 or 今年 right before the name tells the year: 去年杭州亚运会 is told in the year after. */
const YEAR_BEFORE = /(去年|今年)(?:的|[^，。；]{0,4})?$/;

function windowsBefore({ event, from }: Told): Window[] {
  const weight = event.weight ?? 2;
  const lead = event.lead ?? 0;
  const near = Math.min(lead, 9);
  const windows = [{ from: addMonths(from, -near), to: from - 1, weight }];
  if (lead > near) {
    windows.push({
      from: addMonths(from, -lead),
      to: addMonths(from, -near) - 1,
      weight: weight / 2,
    });
  }
  return windows;
}

/** A campaign of a year or two is most in the papers in its first months. */
const EARLY = 300;

function windowsAfter({ event, from, to }: Told): Window[] {
  const weight = event.weight ?? 2;
  const fresh = addMonths(to, event.fresh);
  const half = addMonths(to, Math.ceil(event.fresh / 2));
  if (to - from > EARLY && to - from < 2 * 365 + 30) {
    return [
      { from, to: from + EARLY, weight },
      { from: from + EARLY + 1, to: fresh, weight: weight * 0.75 },
    ];
  }
  return [
    { from, to: half, weight },
    { from: half + 1, to: fresh, weight: weight * 0.8 },
    { from: fresh + 1, to: addMonths(fresh, 18), weight: weight / 3 },
  ];
}

function windowsInYear({ from }: Told, shift: number): Window[] {
  const [first, last] = yearSpan(yearOf(from) + shift);
  return [{ from: first, to: last, weight: 4 }];
}

/** How a name is spoken of. */
type Sense = "over" | "expected" | "named" | "this-year" | "last-year";

function senseOf(told: readonly Told[], name: string, ahead: string, behind: string): Sense {
  const awaited = told.every(({ event }) => event.lead !== undefined);
  if (!awaited) return "over";
  const year = YEAR_BEFORE.exec(ahead)?.[1];
  if (year) return year === "去年" ? "last-year" : "this-year";
  if (OVER_AFTER.test(behind)) return "over";
  const expected =
    EXPECTED_BEFORE.test(ahead) || /^(?:迎|喜迎)/.test(name) || EXPECTED_AFTER.test(behind);
  return expected ? "expected" : "named";
}

/** The span of time that a mention points to. */
function eraOf(told: readonly Told[], name: string, sense: Sense): Era {
  const era = (windows: Window[], notBefore: Day | null, notAfter: Day | null): Era => ({
    kind: "era",
    // The latest of the name: 亚运会 and 杭州亚运会 are one fact.
    key: told.at(-1)?.key ?? name,
    windows,
    notBefore,
    notAfter,
  });
  const starts = told.map(({ from }) => from);
  switch (sense) {
    case "this-year":
      return era(
        told.flatMap((one) => windowsInYear(one, 0)),
        null,
        null,
      );
    case "last-year":
      return era(
        told.flatMap((one) => windowsInYear(one, 1)),
        null,
        null,
      );
    case "over":
      return era(told.flatMap(windowsAfter), Math.min(...starts), null);
    case "expected":
      return era(told.flatMap(windowsBefore), null, Math.max(...starts) - 1);
    case "named":
      return era([...told.flatMap(windowsBefore), ...told.flatMap(windowsAfter)], null, null);
  }
}

/** Made once for each name and sense. */
const ERAS = new Map<string, Era>();

function readName(name: string, ahead: string, behind: string): Era {
  const told = BY_TERM.get(name) ?? [];
  const sense = senseOf(told, name, ahead, behind);
  const key = `${sense} ${name}`;
  const era = ERAS.get(key) ?? eraOf(told, name, sense);
  ERAS.set(key, era);
  return era;
}

/** Well-known events, campaigns and policies whose dates anybody can look up: 迎亚运, 十九届六中全会精神. */
export const readKnownEvents: Recogniser = (unit) => {
  const { event } = unit.marks.words;
  if (unit.story === null || event.length === 0) return NO_CLUES;
  let end = 0;
  return event.flatMap(({ at, term }) => {
    // 杭州亚运会 is not read as 亚运 again.
    if (at < end) return NO_CLUES;
    end = at + term.length;
    const ahead = unit.text.slice(Math.max(0, at - 12), at);
    const behind = unit.text.slice(end, end + 20);
    const era = readName(term, ahead, behind);
    return clueAt(unit, at, end, era.notAfter === null ? "known-event" : "awaited-event", era);
  });
};
