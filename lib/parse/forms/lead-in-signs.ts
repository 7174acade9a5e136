import type { DisplayLine } from "./display-line.ts";

/** What two display lines show, or a whole head does: how much of each sign there is, by its name. */
export type Signs = Map<string, number>;

const QUOTES = /[“”‘’《》！？]/gu;
const PAUSES = /[\s，：:——、·]+/u;
const FIGURE = /\d+(?:\.\d+)?[%‰]?|[一二三四五六七八九十百千万亿零两]+/gu;
const LETTER = /^[\p{Script=Han}0]+$/u;
/** `八百万`, `九点五公里`, `3200万元`: an amount, and no `一把雨伞`, `万家灯火`. */
const AMOUNT =
  /\d|百分之|(?:[二两三四五六七八九十]|[一二两三四五六七八九十百千万亿]{2,8})(?:余|多|点[一二三四五六七八九]{1,4})?(?:个|名|元|次|米|公里|亩|吨|户|台|套|所|座|家|项|条|岁|人|例|处|支|摄氏度|分钟|小时|成|倍|头|斤|公斤|里|期|班|天|架次|列|种|度|辆|年|位|张|只|件|克)/u;

/** `钱卫东一同调研`, `宋国强作报告 叶琳主持`: who took part, by name. */
const ATTENDS =
  /^\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,4}等?(?:一同|随同|一道|分别|现场)?(?:调研|督导|检查|视察|看望|慰问|带队|指挥|作|通报|宣读|致[词辞]|发言|陪同|参加|出席|主持|讲话)\p{Script=Han}{0,8}(?:\s|$)/u;

const PRINTED: readonly (readonly [string, RegExp])[] = [
  ["，", /，/u],
  ["：", /[：:]./u],
  ["：end", /[：:]$/u],
  ["“", /“/u],
  ["“all", /^“[^“”]*”$/u],
  ["？", /？/u],
  ["！", /！/u],
  ["、", /、/u],
  ["——end", /——$/u],
  ["《", /《/u],
  ["·", /·/u],
  ["（all", /^[（(].*[)）]$/u],
  ["attends", ATTENDS],
  ["amount", AMOUNT],
  ["figure", /[\d一二三四五六七八九十百千万]/u],
  ["figureFirst", /^(?:[^，\s]*\d|[一二三四五六七八九十百千万两])/u],
];
/** In ems. */
const LENGTHS: readonly (readonly [string, (ems: number) => boolean])[] = [
  ["tiny", (ems) => ems <= 5],
  ["short", (ems) => ems <= 7],
  ["long", (ems) => ems >= 16],
  ["veryLong", (ems) => ems >= 20],
  ["sentence", (ems) => ems >= 25],
];
/** What it tells if both lines have it, or neither has. */
const COMPARED = ["，", "“", "？", "！", "、", "amount", "halves", "parallel"];

const kept = new WeakMap<DisplayLine, readonly (readonly [string, number])[]>();

/** What one line shows: its length, its punctuation, its form, its characters, and how it opens and ends. */
function lineSigns(line: DisplayLine): readonly (readonly [string, number])[] {
  const known = kept.get(line);
  if (known) return known;
  const signs: [string, number][] = [["length", (line.shown - 12) / 8]];
  const show = (name: string, shows: boolean) => shows && signs.push([name, 1]);
  for (const [name, is] of LENGTHS) show(name, is(line.shown));
  for (const [name, pattern] of PRINTED) show(name, pattern.test(line.text));
  show("halves", line.hasHalves);
  show("parallel", line.isParallel);
  show("leadsIn", line.leadsIn);
  show("namesKind", line.namesKind);
  show("takesPart", line.takesPart);
  show("followsOn", line.followsOn);
  show("fragment", line.isFragment);
  const words = line.text.replace(QUOTES, "").replace(FIGURE, "0");
  for (const letter of new Set(words)) show(letter, LETTER.test(letter));
  const parts = words.split(PAUSES).filter((part) => part !== "");
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  for (const length of [1, 2]) {
    const [opening, end] = [first.slice(0, length), last.slice(-length)];
    show(`^${opening}`, LETTER.test(opening));
    show(`${end}$`, LETTER.test(end));
  }
  kept.set(line, signs);
  return signs;
}

/** In logarithms: how much longer one line is than the other, and from when on it is so clearly. */
const MOST_LONGER = 0.7;
const CLEARLY = 0.35;

/** What two lines, one over the other, show: `u` before the name of what the upper does, `l` of the lower. */
export function pairSigns(upper: DisplayLine, lower: DisplayLine): Signs {
  const signs: Signs = new Map([["always", 1]]);
  const longer = Math.log(Math.max(1, upper.shown) / Math.max(1, lower.shown));
  signs.set("longer", Math.max(-MOST_LONGER, Math.min(MOST_LONGER, longer)));
  if (longer > CLEARLY) signs.set("clearlyLonger", 1);
  if (longer < -CLEARLY) signs.set("clearlyShorter", 1);
  if (upper.shown === lower.shown) signs.set("asLong", 1);
  for (const [name, amount] of lineSigns(upper)) signs.set(`u${name}`, amount);
  for (const [name, amount] of lineSigns(lower)) signs.set(`l${name}`, amount);
  for (const name of COMPARED) {
    if (signs.has(`u${name}`) && signs.has(`l${name}`)) signs.set(`both${name}`, 1);
  }
  return signs;
}

const MOST_LINES = 4;
const MOST_KICKERS = 2;

/**
 * What a head of two lines or more shows if its line `at` is the headline: each line above it leads in to the next,
 * each below follows on; and how many there are above.
 */
export function headSigns(lines: readonly DisplayLine[], at: number): Signs {
  const sum: Signs = new Map();
  lines.forEach((lower, below) => {
    const upper = lines[below - 1];
    if (!upper) return;
    const side = below <= at ? 0.5 : -0.5;
    for (const [name, amount] of pairSigns(upper, lower)) {
      sum.set(name, (sum.get(name) ?? 0) + side * amount);
    }
  });
  return sum.set(divisionSign(lines.length, at), 1);
}

/** How many kickers there are of how many lines: `1of3`. */
export function divisionSign(all: number, above: number): string {
  return `${Math.min(above, MOST_KICKERS)}of${Math.min(all, MOST_LINES)}`;
}
