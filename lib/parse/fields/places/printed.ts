import { level } from "../../../places/names.ts";
import { findFocus } from "./focus.ts";
import type { Mention } from "./mentions.ts";
import { isWord } from "./ordinary.ts";
import { fitsUnit } from "./relatives.ts";
import { scoreDivisions } from "./scores.ts";
import { settleMentions } from "./settle.ts";
import { type Weighed, weighMentions } from "./weigh.ts";

/** Division of the one local paper or station that a page's stories credit: `（泰兴日报）`; or null. */
export function findPaper(stories: readonly (readonly Weighed[])[]): string | null {
  let paper: string | null = null;
  for (const mentions of stories) {
    for (const { doubt, code } of mentions) {
      if (doubt !== "media" || level(code) === "province" || code === paper) continue;
      if (paper !== null) return null;
      paper = code;
    }
  }
  return paper;
}

/** Division that what stands around the stories speaks of, as a masthead does; or null. */
export function findPrinted(
  around: readonly Mention[],
  units: readonly (string | null)[],
): string | null {
  const unit = units.find((each) => each !== null) ?? null;
  const printed = weighMentions(settleMentions([around], [], [unit])[0] ?? []);
  return findFocus(printed, scoreDivisions(printed));
}

/** What makes a place's name that of its paper, where the table of contexts knows it by the longer ones. */
const PAPER = /^(?:周?报|新闻|时讯|通讯|周刊)/;

/** `利川报`, `今日利川`: characters of everyday use that a paper is called after are its place's, unless a word. */
function asNamed(mention: Mention): Mention {
  const { text, at, passage } = mention;
  const behind = passage.text.slice(at + text.length);
  const isNamed =
    !isWord(text) &&
    (PAPER.test(behind) || (/^(?:今日|新)/u.test(passage.text) && !behind && mention.at > 0));
  return isNamed ? { ...mention, office: true } : mention;
}

/**
 * Division of the paper's printed name, with what the page's stories name to tell namesakes apart; or
 * null: `长宁时报` is of 上海 on a page that names 上海, and of nowhere on one that names neither it nor 四川.
 * `unit` is what the stories call their own place: of a county and a district of one name 全县 says which.
 */
export function findMasthead(
  masthead: readonly Mention[],
  stories: readonly (readonly Weighed[])[],
  unit: string | null = null,
): string | null {
  const own = masthead.filter(isOfPaper).map(asNamed);
  const settled = settleMentions([own], [])[0] ?? [];
  const codes = new Set(settled.map(({ choice }) => choice.code));
  if (codes.size === 0) for (const code of namesakes(own, stories)) codes.add(code);
  if (codes.size === 0 && unit)
    for (const code of own.flatMap((mention) => mention.codes))
      if (fitsUnit(code, unit)) codes.add(code);
  const [code] = codes;
  return code === undefined || codes.size > 1 || isDivided(code) ? null : code;
}

/** `云和报`, `今日云和`, `新云和`: where in a paper's name its place stands. */
function isOfPaper({ at, passage: { text } }: Mention): boolean {
  return (
    at === 0 || (at === 2 && text.startsWith("今日")) || (at === 1 && /^新.{2,3}$/u.test(text))
  );
}

/** Whether a division is a province; those beyond the straits the tables do not divide further. */
function isDivided(code: string): boolean {
  return level(code) === "province" && !/^[78]/.test(code);
}

/** Meanings of the names that lie in a province which the stories name. */
function namesakes(
  own: readonly Mention[],
  stories: readonly (readonly Weighed[])[],
): readonly string[] {
  const provinces = new Set<string>();
  for (const { code, trust } of stories.flat()) if (trust > 0.3) provinces.add(code.slice(0, 2));
  return own.flatMap(({ codes }) => codes.filter((code) => provinces.has(code.slice(0, 2))));
}
