import { clueAt, eachMatch, pastEvent, type Recogniser } from "../clue.ts";
import { tenseOf } from "../context.ts";
import { DATE, MONTH, NUMBER_START, numberOf, PART_OF_DAY, YEAR } from "../patterns.ts";

const DAY = `(?:(?<year>${YEAR})\\s*年\\s*)?(?<![去前当同次明往每]年的?\\s{0,2})${NUMBER_START}(?<month>${MONTH})\\s*月\\s*(?<date>${DATE})\\s*日`;
const LEADER =
  "(?:[省市区县州盟旗镇乡地工]委(?:常委|副)?[^，。、]{0,4}书记|党(?:工)?委(?:副)?书记|(?:常务)?副?(?:省长|市长|区长|县长|州长|盟长|旗长|自治区主席)|人大常委会(?:党组书记、)?(?:副)?主任|政协(?:党组书记、)?(?:副)?主席|[省市区县州盟旗]领导)";
const ACTIVITY =
  "(?:督导|督查|督战|调研|检查|主持|会见|走访|慰问|出席|考察|召开|带队|赴|到|深入|指导|视察|看望|听取|巡查|暗访|接访|宣讲|参加|作|率)";
const BODY = "[省市区县州盟旗](?:委|政府|人大|政协)";
const MEETING =
  `(?:(?:${BODY}|全[省市区县州盟旗])[^，。；\\d]{0,24}(?:会议?|全会)[^，。；]{0,8}(?:召开|举行|在)` +
  `|${BODY}[^，。；\\d]{0,8}(?:召开|举行|主持)[^，。；]{0,24}会)`;

const LEADER_ACTIVITY = new RegExp(
  `${DAY}(?:${PART_OF_DAY})?[，,]?\\s*[^，。；\\d]{0,12}?${LEADER}[^。；]{0,40}?${ACTIVITY}`,
  "g",
);
const OFFICIAL_MEETING = new RegExp(
  `${DAY}(?:${PART_OF_DAY})?[，,]?\\s*[^，。；\\d]{0,6}?${MEETING}`,
  "g",
);
const DATELINE = new RegExp(
  `(?:新华社|新华网|中新社|中新网|人民网|央视网|光明网|本报|本社|本网)[^\\d，。；（(]{0,10}${DAY}(?:电|讯|专电)`,
  "g",
);

const RULES: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ["leader-activity", LEADER_ACTIVITY],
  ["official-meeting", OFFICIAL_MEETING],
  ["dateline", DATELINE],
];

/** Dated news that papers print the next day: a leader's activity, an official meeting, a dated 电头. */
export const readNextDayNews: Recogniser = (unit) => {
  if (unit.story === null) return [];
  return RULES.flatMap(([rule, pattern]) =>
    eachMatch(unit, pattern, (match, groups) => {
      const date = numberOf(groups.date ?? "");
      const dated = new RegExp(DAY).exec(match[0]);
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
