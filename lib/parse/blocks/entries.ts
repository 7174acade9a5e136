import type { Line } from "../lines.ts";

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
const MARKED = /^[▲△▼▽●■◆★☆◎○]/u;
/** `南州 多云 12～21℃`: words and figures side by side, a sentence's marks nowhere. */
const FIELDS = /^[^，。；！？,;!?]*[\s\u3000][^，。；！？,;!?]*$/u;
const SENTENCE = /[，。；;]/u;

/** `联系电话：`, `地址：`: whom to ask, and where; `特此公告。` */
const LABEL =
  /^(?:\p{Script=Han}{0,8}(?:电话|热线|手机|传真|邮箱|网址)|联系人|联系方式|(?:联系|邮寄|通讯|报名|办公)?地址|邮编|邮政编码|开户行|账号|特此(?:公告|通告|声明|公示|通知))\s*(?:[:：]|[。！]?$)/u;
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
    const reach = form === "fields" ? CLOSE : FARTHEST;
    if (members && at - (members.at(-1) ?? at) <= reach) members.push(at);
    else {
      settle(form, members ?? [], lines, found);
      series.set(form, [at]);
    }
  });
  for (const [form, members] of series) settle(form, members, lines, found);
  return found;
}

function settle(
  form: string,
  members: readonly number[],
  lines: readonly Line[],
  found: boolean[],
) {
  if (members.length < (MARKED.test(form) ? 2 : FEWEST)) return;
  members.forEach((at, place) => {
    const near =
      at - (members[place - 1] ?? -FARTHEST) <= CLOSE ||
      (members[place + 1] ?? at + FARTHEST) - at <= CLOSE;
    // `一、征集内容` with its paragraphs under it is a crosshead
    if (form !== "numbered" || near || SENTENCE.test(lines[at]?.text ?? "")) found[at] = true;
  });
}

/** The name of the series a line may be one of, or null. */
function formOf({ text }: Line): string | null {
  const first = text.charAt(0);
  if (NUMBER_STARTS.includes(first)) {
    if (NUMBERED.test(text)) return "numbered";
    if (TIMED.test(text)) return "timed";
  }
  if (MARKED.test(first)) return first;
  const colon = text.slice(0, 14).search(/[:：]/u);
  const speaker = colon > 0 ? SPOKEN.exec(text) : null;
  if (speaker) return `spoken ${speaker[1]}`;
  return isRow(text) ? "fields" : null;
}

const NUMBER_STARTS = "0123456789(（第一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** At least two fields, half of them or the last with a figure. */
function isRow(text: string): boolean {
  if (text.length > LONGEST_ROW || !/\d/u.test(text) || !FIELDS.test(text)) return false;
  const fields = text.split(/[\s\u3000]+/u);
  const figures = fields.filter((field) => /\d/u.test(field)).length;
  return 2 * figures >= fields.length || /^\D{0,3}\d\S*$/u.test(fields.at(-1) ?? "");
}

function isParticular(text: string): boolean {
  if (text.length > LONGEST_ROW) return false;
  return LABEL.test(text) || UNIT.test(text) || DOCUMENT.test(text);
}
