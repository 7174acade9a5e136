import { simplify } from "../../text/traditional.ts";
import type { Line } from "../lines.ts";
import { DATE, WEEKDAY } from "./furniture-lines.ts";
import { isPageNameForm, mayNamePage, namesNoStory } from "./page-name-forms.ts";

/** `2版`, `A4`, `第三版`, `2024年3月5日 星期二`, `星期二`: what tells that a line is of a page's head. */
const NUMBER =
  /^(?:第?\s*[一二三四五六七八九十]{1,3}\s*版|第?\s*[A-Z]?\d{1,3}\s*版?|第?[A-Z]?\d{1,3}版?[\s:：].{0,12})$/u;
const DAY = new RegExp(`${DATE}|^${WEEKDAY}$`, "u");
/** `ZONGHE XINWEN`, a name once more in Latin letters. */
const LATIN = /^[A-Z][A-Za-z]*(?: [A-Za-z&]+){0,4}$/u;
/** A story's text. */
const PROSE = /[，。！？；]|^本[报刊台网].{0,6}讯/u;

/**
 * Whether line `at` is the page's name between the lines of its head, `2版⏎综合新闻`, or that name in
 * Latin letters below it. That nothing but such lines stands above, or below at a page's foot, is
 * the caller's to see.
 */
export function isNameInHead(lines: readonly Line[], at: number): boolean {
  const text = simplify(lines[at]?.text ?? "");
  if (LATIN.test(text)) {
    const above = simplify(lines[at - 1]?.text ?? "");
    return at > 0 && mayNamePage(above) && isNameInHead(lines, at - 1);
  }
  if (!mayNamePage(text)) return false;
  const below = lines[at + 1];
  const isLatinBelow = below !== undefined && LATIN.test(below.text);
  const beside = [at > 0 ? lines[at - 1] : undefined, isLatinBelow ? lines[at + 2] : below];
  if (beside.some((line) => line && NUMBER.test(line.text))) return true;
  const isDated = beside.some((line) => line && DAY.test(line.text));
  if (namesNoStory(text)) return isDated || lines.slice(0, at).some(isOfHead);
  // over its text `文化` may be a story's headline
  if (!below || PROSE.test(below.text) || below.indent > 0) return false;
  return isDated || (isPageNameForm(text) ? isLatinBelow : lines.slice(0, at).some(isOfHead));
}

function isOfHead({ text }: Line): boolean {
  return DAY.test(text) || NUMBER.test(text);
}
