import { isAt, setOf } from "../../../text/characters.ts";
import { isPlace as isPlaceName } from "./is-place.ts";
import { TASKS } from "./roles.ts";

const REPORTS = /报[道导]$/u;
/** `／竹溪报道`, ` 综合报道` behind a name: where or how it was written. */
const APART = /[\s／/∕]\s*(\p{Script=Han}{2,6})报[道导]$/u;
/** Towns papers date stories from that the gazetteer has no code for, and words in their place. */
const OTHER_PLACES = new Set(
  "台北 新北 桃园 台中 台南 高雄 基隆 新竹 嘉义 苗栗 彰化 南投 云林 屏东 宜兰 花莲 台东 澎湖 金门 香港 澳门 综合 连线 现场 东京 纽约 华盛顿 伦敦 巴黎 莫斯科 首尔 新加坡".split(
    " ",
  ),
);
/** `台北3日电`, `北京10月8日电` where a credit ends. */
const DISPATCH = /(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日[电讯](?=[)）】]*$)/u;
const DISPATCH_ENDS = setOf("电讯)）】");
const LONGEST_PLACE = 4;
const SHORTEST_NAME = 2;

/**
 * A reporter's credit without the place it was sent from: `记者王大明／竹溪报道`,
 * `本报记者林小华杭州报道` and `记者 李明 综合报道` name one person each.
 */
export function withoutReportPlace(printed: string): string {
  const credit = withoutSentFrom(printed);
  if (!REPORTS.test(credit)) return credit;
  const role = /(?:记者|特派员|通讯员)[\s\u3000]*/u.exec(credit);
  if (!role) return credit;
  const names = role.index + role[0].length;
  const apart = APART.exec(credit);
  if (apart?.[1] && apart.index > names) {
    const word = apart[1];
    const slash = /^[／/∕]/u.test(apart[0]);
    const told = TASKS.has(word) || TASKS.has(`${word}报道`);
    if (!told && (slash || isPlace(word))) return credit.slice(0, apart.index);
  }
  const to = credit.length - 2;
  for (let length = LONGEST_PLACE; length >= 2; length--) {
    const from = to - length;
    if (from >= names + SHORTEST_NAME && isPlace(credit.slice(from, to)))
      return credit.slice(0, from);
  }
  return credit;
}

/** `本报特派记者 柳青 发自成都`: where the report was sent from, behind the name. */
function withoutSentFrom(credit: string): string {
  const found = credit.includes("发自") ? SENT_FROM.exec(credit) : null;
  return found ? credit.slice(0, found.index) : credit;
}

const SENT_FROM = /(?<=(?:记者|特派员)[ \u3000]?\S{2,20})[ \u3000]?发自\p{Script=Han}{2,6}$/u;

/** `（记者 王明 河东电）`: the place of a dispatch without its day. */
const UNDATED = /(?<=(?:记者|特派员)\s?\p{Script=Han}{2,4}\s\p{Script=Han}{2,4})电(?=[)）】]*$)/u;

/** `（中央社记者王明台北3日电）` with the day of its dispatch left out: `…王明台北报道）`. */
export function withoutDispatch(credit: string): string {
  if (!isAt(DISPATCH_ENDS, credit, credit.length - 1)) return credit;
  if (!/[电讯][)）】]*$/u.test(credit)) return credit;
  return credit.replace(DISPATCH, "报道").replace(UNDATED, "报道");
}

function isPlace(word: string): boolean {
  if (OTHER_PLACES.has(word)) return true;
  return isPlaceName(word);
}
