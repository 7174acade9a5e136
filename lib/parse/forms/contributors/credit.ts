import type { Contributor } from "../../../article.ts";
import { AUTHOR_MARKS, isAt, setOf } from "../../../text/characters.ts";
import { simplify } from "../../../text/traditional.ts";
import { couldBeCredit } from "./could-be-credit.ts";
import { inPrint } from "./in-print.ts";
import { isNaturalName, looksLikeName } from "./looks-like-name.ts";
import { type NameHints, NO_HINTS } from "./naming.ts";
import { readPeople, settle } from "./people.ts";
import { withoutDispatch, withoutReportPlace } from "./report-place.ts";
import { closeRoles } from "./roles.ts";
import { withoutAgency, withoutDay, withoutItems, withoutSource } from "./source-and-day.ts";
import { tellsOfSurvey } from "./survey.ts";
import { withoutPicture } from "./which-picture.ts";
import { splitWords } from "./words.ts";
import { withoutClass, withoutHome, withoutTitles, withoutUnit } from "./workplace.ts";

export { withoutDay } from "./source-and-day.ts";
export { withoutClass, withoutUnit } from "./workplace.ts";

/** What a credit says: people with roles, and whether it says nothing else. */
export interface Credit {
  readonly contributors: readonly Contributor[];
  /** It names a role (`记者`, `摄`) or opens with an author's mark. */
  readonly marked: boolean;
}

/** `本报评论员` signs for the paper and stands for a name. */
const HOUSE_COMMENT = /^本[报刊网台](?:特约)?评论员$/u;
const DOTS = setOf("·•・");
const BLANKS = /[\s、]+/u;
const OUTER = /^[（(【[]+|[)）】\]]+$/gu;
const OPENING_BRACKETS = setOf("（(【[");
const CLOSING_BRACKETS = setOf(")）】]");
/** Marks that items of a list open with as well. */
const ITEM_MARKS = "○●◆◇★☆△▲※";
const MARKS = setOf(AUTHOR_MARKS);
const MARK = new RegExp(`^[${AUTHOR_MARKS}]+\\s*`, "u");

/**
 * Reads a text as a credit, or null when it says anything else:
 * `（记者 励明 通讯员 张小禾）`, `□小苇`, `陈素兰 缪春华`, `记者 杨立冬 摄`, `责编:沐晓川、韩立`.
 */
export function readCredit(text: string, hints: NameHints = NO_HINTS): Credit | null {
  const simple = simplify(text);
  const credit = readSimple(simple, hints);
  if (!credit || simple === text) return credit;
  const contributors = credit.contributors.map(({ name, role }) => ({
    name: inPrint(name, simple, text),
    role,
  }));
  return { ...credit, contributors };
}

function readSimple(printed: string, hints: NameHints): Credit | null {
  const text = withoutUnit(
    withoutDispatch(withoutAgency(withoutDay(withoutSource(withoutItems(printed.trim()))))),
  );
  const undotted = withoutDots(text);
  const own = withoutClass(withoutHome(undotted));
  if (!couldBeCredit(own, hints.bracketed)) return null;
  const inner = withoutInnerMarks(withoutWhich(withoutBrackets(own.trim())));
  const whole = withoutStop(inner);
  const bare = isAt(MARKS, inner, 0) ? withoutStop(inner.replace(MARK, "")) : whole;
  const rest = withoutReportPlace(/作者|单位/u.test(bare) ? withoutTitles(bare) : bare);
  if (rest.length < 2) return null;
  if (tellsOfSurvey(rest)) return null;
  if (HOUSE_COMMENT.test(rest))
    return { contributors: [{ name: rest, role: "author" }], marked: true };
  const words = splitWords(closeRoles(rest));
  const signed = bare !== whole || rest !== bare || own !== undotted;
  const marked = signed || words.some(({ type }) => type !== "name");
  const bracketed = hints.bracketed || inner !== own.trim();
  // `·方志·` is a column's name; that a writer's stands so is for the page to say
  if (undotted !== text && !marked && !(hints.settled && rest.split(BLANKS).every(isFullName)))
    return null;
  // only brackets or a word of a role make commas a list of names
  if (!marked && !bracketed && /[，,；;]/u.test(rest)) return null;
  const itemized = ITEM_MARKS.includes(inner.charAt(0));
  const { closings, settled, known } = hints;
  const naming = { closings, settled, known, marked, bracketed, itemized };
  const people = readPeople(words, naming);
  const contributors = people && settle(people);
  return contributors?.length ? { contributors, marked } : null;
}

/** `·柳青·`: a writer's name between dots. */
export function withoutDots(text: string): string {
  const last = text.length - 1;
  return last > 2 && isAt(DOTS, text, 0) && isAt(DOTS, text, last) ? text.slice(1, last) : text;
}

/** A family name and characters that given names are made of. */
function isFullName(word: string): boolean {
  return looksLikeName(word) && (isNaturalName(word) || word.length > 3);
}

function withoutBrackets(text: string): string {
  const isBracketed =
    isAt(OPENING_BRACKETS, text, 0) || isAt(CLOSING_BRACKETS, text, text.length - 1);
  return isBracketed ? text.replace(OUTER, "").trim() : text;
}

/** `□ 本报记者 柳青 □ 通讯员 韩雪`: each opens with the mark. */
function withoutInnerMarks(credit: string): string {
  return isAt(MARKS, credit, 0) ? credit.replace(INNER_MARK, " ") : credit;
}

const INNER_MARK = new RegExp(`(?<=[^${AUTHOR_MARKS}\\s])\\s[${AUTHOR_MARKS}]\\s?`, "gu");

function withoutStop(text: string): string {
  return text.endsWith("。") || text.endsWith(".") ? text.slice(0, -1) : text;
}

/** `见图，记者 柳青 摄`: only before who took it, as `图：柳青` is a task and a name. */
function withoutWhich(credit: string): string {
  const isTold = credit.slice(0, 3).includes("图") || credit.startsWith("照片");
  return isTold && /摄影?[。.]?$/u.test(credit) ? withoutPicture(credit) : credit;
}
