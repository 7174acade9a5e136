import { clueAt, eachMatch, type Recogniser } from "../clue.ts";

/** Words and the months they belong to. */
const SEASONS: readonly (readonly [terms: string, months: readonly number[]])[] = [
  ["炎炎夏日|盛夏|三伏|酷暑|战高温|持续高温|高温天气|高温津贴|送清凉", [7, 8]],
  ["迎峰度夏", [6, 7, 8]],
  ["今夏|(?<!炎炎)夏日|初夏", [6, 7, 8]],
  ["暑假|暑期|夏令营", [7, 8]],
  ["春运|年货|春节临近|临近春节|欢度春节|新春走访|迎新春|写春联|年味", [1, 2]],
  ["元旦|岁末年初|辞旧迎新", [12, 1]],
  ["元宵", [2]],
  ["学雷锋月|植树节|三八妇女节|全国两会", [3]],
  ["春耕|春暖花开|清明", [3, 4]],
  ["五一劳动节|“五一”假期|五四青年节|母亲节", [5]],
  ["梅雨|入梅|高考|世界环境日|安全生产月|端午", [6]],
  ["八一建军节", [8]],
  ["教师节|新学期|开学第一课|中秋", [9]],
  ["国庆假期|国庆黄金周|秋收|重阳", [10]],
  ["“双11”|双十一|消防宣传月", [11]],
  ["国家宪法日|冬至|迎峰度冬|年终盘点", [12]],
  ["寒冬|今冬|寒潮|隆冬", [12, 1]],
];

const PATTERNS = SEASONS.map(([terms, months]) => ({ pattern: new RegExp(terms, "g"), months }));

/** Seasons, school holidays and festivals, which agree with some months and not with others. */
export const readSeasons: Recogniser = (unit) =>
  unit.story === null
    ? []
    : PATTERNS.flatMap(({ pattern, months }) =>
        eachMatch(unit, pattern, (match) =>
          clueAt(unit, match.index, match.index + match[0].length, "season", {
            kind: "season",
            months,
          }),
        ),
      );
