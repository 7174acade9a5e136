import { clueAt, eachMatch, NO_CLUES, pastEvent, type Recogniser, type Unit } from "../clue.ts";
import { tenseOf } from "../context.ts";
import { AGENCIES } from "../data/agencies.ts";
import { startsOf } from "../marks.ts";
import { DATE, GAP, MONTH, NUMBER_START, numberOf, PART_OF_DAY, YEAR } from "../patterns.ts";

const DAY = `(?:(?<year>${YEAR})${GAP}年${GAP})?(?<![去前当同次明往每]年的?\\s{0,2})${NUMBER_START}(?<month>${MONTH})${GAP}月${GAP}(?<date>${DATE})${GAP}日`;
const DAY_ALONE = new RegExp(DAY);
const LEADER =
  "(?:[省市区县州盟旗镇乡地工]委(?:常委|副)?[^，。、]{0,4}书记|党(?:工)?委(?:副)?书记|(?:常务)?副?(?:省长|市长|区长|县长|州长|盟长|旗长|自治区主席)|人大常委会(?:党组书记、)?(?:副)?主任|政协(?:党组书记、)?(?:副)?主席|[省市区县州盟旗]领导)";
const ACTIVITY =
  "(?:督导|督查|督战|调研|检查|主持|会见|走访|慰问|出席|考察|召开|带队|赴|到|深入|指导|视察|看望|听取|巡查|暗访|接访|宣讲|参加|作|率)";
const BODY = "[省市区县州盟旗](?:委|政府|人大|政协)";
const MEETING =
  `(?:(?:${BODY}|全[省市区县州盟旗])[^，。；\\d]{0,24}(?:会议?|全会)[^，。；]{0,8}(?:召开|举行|在)` +
  `|${BODY}[^，。；\\d]{0,8}(?:召开|举行|主持)[^，。；]{0,24}会)`;

const LEADER_ACTIVITY = new RegExp(
  `${DAY}(?:${PART_OF_DAY})?[，,]?${GAP}[^，。；\\d]{0,12}?${LEADER}[^。；]{0,40}?${ACTIVITY}`,
  "y",
);
const OFFICIAL_MEETING = new RegExp(
  `${DAY}(?:${PART_OF_DAY})?[，,]?${GAP}[^，。；\\d]{0,6}?${MEETING}`,
  "y",
);
const DATELINE = new RegExp(
  `(?:${AGENCIES.join("|")})[^\\d，。；（(]{0,10}${DAY}(?:电|讯|专电)`,
  "y",
);

type Starts = (unit: Unit) => readonly number[];
const atMonths: Starts = ({ marks }) => marks.months;
const atAgencies: Starts = ({ marks }) => startsOf(marks, "agency");

const RULES: readonly (readonly [rule: string, starts: Starts, pattern: RegExp])[] = [
  ["leader-activity", atMonths, LEADER_ACTIVITY],
  ["official-meeting", atMonths, OFFICIAL_MEETING],
  ["dateline", atAgencies, DATELINE],
];

/** Dated news that papers print the next day: a leader's activity, an official meeting, a dated 电头. */
export const readNextDayNews: Recogniser = (unit) => {
  if (unit.story === null || !unit.marks.hasMonth) return NO_CLUES;
  return RULES.flatMap(([rule, starts, pattern]) =>
    eachMatch(unit, starts(unit), pattern, (match, groups) => {
      const date = numberOf(groups.date ?? "");
      const dated = DAY_ALONE.exec(match[0]);
      const dayEnd = match.index + (dated ? dated.index + dated[0].length : 0);
      if (tenseOf(unit.text, match.index, dayEnd) !== "past") return [];
      return clueAt(
        unit,
        match.index,
        match.index + match[0].length,
        rule,
        pastEvent({
          year: groups.year ? numberOf(groups.year) : null,
          month: numberOf(groups.month ?? ""),
          firstDate: date,
          lag: [0, 1, 2],
        }),
      );
    }),
  );
};
