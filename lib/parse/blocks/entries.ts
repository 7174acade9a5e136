import { endsSentence, hasBlank, hasDigit, isAt, setOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";

/** Lines that a series has at least, and how many lines apart two of them may stand. */
const FEWEST = 3;
const FARTHEST = 10;
/** Rows of a table, and numbered lines that could as well be crossheads, stand closer. */
const CLOSE = 2;

/** `1.`, `2、`, `（3）`, `④`, `第五条`: what numbers the lines of a list or a decree. */
const NUMBERED =
  /^(?:\d{1,2}[.．、](?!\d)|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}条[\s\u3000])/u;
/** `7:00—17:00`, `6月12日（星期一）`, `5月1日至3日 豫剧`: what a timetable's lines begin with. */
const TIMED =
  /^(?:\d{1,2}[:：]\d{2}(?:\s?[-—–~～至]+\s?\d{1,2}[:：]\d{2})?(?=[\s\u3000，,]|$)|(?:\d{1,2}月)?\d{1,2}日(?:\s?[-—–~～至]+\s?(?:\d{1,2}月)?\d{1,2}日)?(?:[（(][^（()）]{2,6}[）)])?(?=[\s\u3000]|$))/u;
/** `问：`, `记者：`: who speaks. */
const SPOKEN = /^([\p{Script=Han}A-Z]{1,5})(?:[（(][^（()）]{1,6}[）)])?[:：]/u;
/** `今天：多云，18℃到26℃`, `周三：小雨`: a forecast, day by day. */
const FORECAST =
  /^(?:今天|今日|今[早晚夜]|明天|明日|明[早晚]|后天|大后天|(?:周|星期)[一二三四五六日天]|(?:\d{1,2}月)?\d{1,2}日)(?:白天|夜间|夜里|上午|下午|早晨|傍晚)?[:：](?=.*(?:[晴阴云雨雪雷雾霾]|℃|\d度))/u;
const DAYS = setOf("今明后大周星0123456789");
const MARKS = setOf("▲△▼▽●■◆★☆◎○");
/** `南州 多云 12～21℃`: words and figures side by side, a sentence's marks nowhere. */
const FIELDS = /^[^，。；！？,;!?]*[\s\u3000][^，。；！？,;!?]*$/u;
const SENTENCE = /[，。；;]/u;

/** `市中医院：63552211`: a name and a number. */
const NUMBER_OF = /^[^，。；：:]{2,16}[:：]\s?[\d（）()\-—－、\s]{3,}$/u;
/** `联系电话：`, `截稿日期：`: whom to ask, where and when; `特此公告。` */
const LABEL =
  /^(?:(?:\p{Script=Han}{0,8}(?:电话|热线|手机|传真|邮箱|网址|公众号|日期|时间|地点|地址|方式|对象|费用|票价)|联系人|(?:报名|预约)?咨询|邮编|邮政编码|开户行|账号)\s*[:：]|特此(?:公告|通告|声明|公示|通知)[。！]?$)/u;
/** `（2023）浙0199民初4417号`, `〔2024〕7号`: a document's number. */
const DOCUMENT = /[（(〔[【](?:19|20)\d{2}[）)〕\]】]\p{Script=Han}*\d*[^，。]{0,12}号$/u;
/** `（单位：元/500克）`: what a list's figures count. */
const UNIT = /^[（(]?(?:计量|计价)?单位[:：].{1,20}$/u;
/** In characters; a row or a label's line is no longer. */
const LONGEST_ROW = 60;

/**
 * Tells for every line whether its form makes it an entry of a list, or a line of particulars as
 * notices have: text however short it is, and whatever it ends with. A series is told by what
 * repeats: three lines near each other that open alike.
 */
export function findEntries(lines: readonly Line[]): boolean[] {
  const found = lines.map(({ text }) => isParticular(text));
  const series = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const form = formOf(line);
    if (!form) return;
    const members = series.get(form);
    const reach = CLOSE_FORMS.test(form) ? CLOSE : FARTHEST;
    if (members && at - (members.at(-1) ?? at) <= reach) members.push(at);
    else {
      settle(form, members ?? [], lines, found);
      series.set(form, [at]);
    }
  });
  for (const [form, members] of series) settle(form, members, lines, found);
  lines.forEach((line, at) => {
    const below = lines[at + 1];
    if (below && found[at + 1] && below.gap === 0 && isTableHead(line.text, below.text))
      found[at] = true;
  });
  return found.map((isEntry, at) => isEntry && !fillsOn(memberBefore(lines, at), lines[at]));
}

/** Ems by which a full line may miss its column's edge. */
const SHORT = 1.5;

/** `…检修顺延一天。⏎服务热线：95598。`: flush below a first line that stands in and fills its column. */
function fillsOn(above: Line | undefined, line: Line | undefined): boolean {
  if (!above?.measure || !line?.measure || line.gap > 0 || line.indent > 0) return false;
  const isFull = above.indent + above.width > above.measure - SHORT;
  return isFull && (above.indent > 0 || !endsSentence(above.text));
}

function settle(
  form: string,
  members: readonly number[],
  lines: readonly Line[],
  found: boolean[],
) {
  if (members.length < fewestOf(form)) return;
  // clauses of a decree, some of which a narrow column breaks off before their first pause
  const pausing = members.filter((at) => SENTENCE.test(lines[at]?.text ?? "")).length;
  const areClauses = form === "numbered" && 2 * pausing > members.length;
  const isListed = areClauses || !(CROSSHEADS.test(form) || areThemes(form, members, lines));
  members.forEach((at, place) => {
    const touches = memberBefore(members, place) === at - 1 || members[place + 1] === at + 1;
    // `一、征集内容`, `●家底` with paragraphs under them are crossheads
    if (isListed || touches || SENTENCE.test(lines[at]?.text ?? "")) found[at] = true;
  });
}

/** `关键词：速度`, `关键词：温度`: whoever is asked or answers in a talk says a sentence some time. */
function areThemes(form: string, members: readonly number[], lines: readonly Line[]): boolean {
  if (!form.startsWith("spoken")) return false;
  return members.every((at) => !SAID.test(lines[at]?.text ?? ""));
}

const SAID = /[，。；！？…,;!?]/u;

/** In characters. */
const LONGEST_COLUMN_NAME = 10;

/** `品名　　单价（元/斤）` right over `青菜　　1.50`: what a table's columns are called. */
function isTableHead(text: string, row: string): boolean {
  if (!hasBlank(text) || hasDigit(text) || !hasDigit(row) || !FIELDS.test(text)) return false;
  const names = text.split(/[\s\u3000]+/u);
  const isAsWide = names.length === row.split(/[\s\u3000]+/u).length;
  return isAsWide && names.every(({ length }) => length <= LONGEST_COLUMN_NAME);
}

/** Headlines are in halves too: of rows without a figure it takes more. */
function fewestOf(form: string): number {
  if (isAt(MARKS, form, 0) || form === "forecast") return 2;
  return form.startsWith("rows") ? 4 : FEWEST;
}

/** Forms that crossheads may have as well as entries. */
const CROSSHEADS = /^(?:numbered|[▲△▼▽●■◆★☆◎○])$/u;
const CLOSE_FORMS = /^(?:fields|rows|works|dialled|forecast)/u;

/** The name of the series a line may be one of, or null. */
function formOf({ text }: Line): string | null {
  if (isAt(NUMBER_STARTS, text, 0)) {
    if (NUMBERED.test(text)) return "numbered";
    if (TIMED.test(text)) return "timed";
  }
  if (isAt(DAYS, text, 0) && FORECAST.test(text)) return "forecast";
  if (isAt(MARKS, text, 0)) return text.charAt(0);
  const colon = colonIn(text, 14);
  const speaker = colon > 0 ? SPOKEN.exec(text) : null;
  if (colon > 0 && NUMBER_OF.test(text)) return "dialled";
  // question and answer take turns
  if (speaker) return `spoken ${/^[问答]$/u.test(speaker[1] ?? "") ? "问答" : speaker[1]}`;
  return rowOf(text);
}

const NUMBER_STARTS = setOf("0123456789(（第一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

/** Rows of a table: two fields or more, with figures or `梁家 桥南街道` without, or a work's name first. */
function rowOf(text: string): string | null {
  if (text.length > LONGEST_ROW || !hasBlank(text) || !FIELDS.test(text)) return null;
  if (text.startsWith("《")) return "works";
  const fields = text.split(/[\s\u3000]+/u);
  const figures = fields.filter(hasDigit).length;
  if (!figures)
    return fields.every((field) => field.length > 1) ? `rows of ${fields.length}` : null;
  // `财政收入增长8.2%` is half a headline; a table's field is its figure, with a word or two
  const told = fields.filter((field) => /^\D{0,3}\d\S*$/u.test(field)).length;
  const isTold = told > 0 && (2 * figures >= fields.length || 4 * told >= fields.length);
  return isTold ? "fields" : null;
}

function isParticular(text: string): boolean {
  if (text.length > LONGEST_ROW) return false;
  if (text.endsWith("号") && DOCUMENT.test(text)) return true;
  if (colonIn(text, text.length) < 0) return text.startsWith("特此") && LABEL.test(text);
  return LABEL.test(text) || UNIT.test(text);
}

const COLONS = setOf(":：");

/** Where the first colon before `to` stands, -1 for none. */
function colonIn(text: string, to: number): number {
  for (let at = 0; at < to && at < text.length; at++) if (isAt(COLONS, text, at)) return at;
  return -1;
}
