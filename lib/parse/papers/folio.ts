import type { Span } from "../../article.ts";
import { simplify } from "../../text/traditional.ts";
import { type FolioWord, partsOf } from "./folio-parts.ts";
import { DATE } from "./furniture-lines.ts";
import { isPageNameForm } from "./page-name-forms.ts";
import { isDoubtfulName, isPaperName } from "./paper-names.ts";

/**
 * A folio line: what papers print along a page's head or foot in one row, in any order and with any
 * spacing: paper, day, page's number and name, who made the page. Spans are of the line as printed.
 */
export interface Folio {
  /** `仙居新闻` */
  readonly paper: Span | null;
  /** 版面名: `文苑` */
  readonly pageName: Span | null;
  /** Who publishes the paper: `云和县融媒体中心` of `云和县融媒体中心主办`. */
  readonly publisher: Span | null;
  /** The line holds a whole date. */
  readonly isDated: boolean;
  /** A story could not have the line, wherever it stands; else only a page's head or foot tells. */
  readonly isSure: boolean;
}

/** Says whose words follow: the line is a byline or tells a source. */
const CREDIT =
  /来源|作者|记者|通讯员|稿源|撰稿|发布|时间|日期|浏览|阅读|点击|字号|转载|[原刊登]载|[转选摘]自|[刊见]于|摄影?$/u;
/** A sentence's signs, which no such row has. */
const SENTENCE = /[。；！？“”、…;!?"%]/u;
const LONGEST = 110;
const LONGEST_NAME = 9;
/** `溪畔`, `松古平原`; `纸上的春天` beside `A4` is a headline. */
const NAME = /^(?!.*[的了在有是我不])\p{Script=Han}{2,6}(?:[·・•]\p{Script=Han}{2,4})?$/u;
/** A whole day or a page's number, or a number at either end: without them no row is one. */
const SIGN = new RegExp(String.raw`[版@]|^\d|\d$|[A-Z]\d|\d{2}[\s|｜]|${DATE}`, "u");

/** Reads a row of a page's head or foot; null for any other line. */
export function readFolio(line: string): Folio | null {
  if (line.length > LONGEST || line.length < 3 || SENTENCE.test(line) || !SIGN.test(line))
    return null;
  const text = simplify(line);
  // a character that has no simplified form of its own length would move all behind it
  if (text.length !== line.length) return null;
  const parts = partsOf(text);
  if (!parts) return null;
  const { words, has, publisher } = parts;
  const isDated = has.has("date");
  const isNumbered = has.has("number");
  if (words.some((word) => CREDIT.test(word.text))) return null;
  const paper = words.find((word) => isPaper(word)) ?? words.find((word) => isLikelyPaper(word));
  const others = words.filter((word) => word !== paper);
  const unknown = others.filter((word) => !isPageNameForm(word.text));
  // `巢湖周末 2017年4月14日 07版 文苑`: what is not known for a paper's name may be one
  const most = paper || (isDated && isNumbered) ? 2 : 1;
  if (unknown.length > most || others.some((word) => word.text.length > LONGEST_NAME)) return null;
  const pageName =
    others.find((word) => isPageNameForm(word.text)) ??
    (others.length > 1 ? others.find((word) => word.isByNumber) : others[0]);
  if (!isDated && unknown.some((word) => !NAME.test(word.text))) return null;
  const isKnown = unknown.length === 0;
  // `刊登在浙江日报第3版`: a row's parts are set apart
  if (!isDated && !has.has("blank") && !(isKnown && !paper)) return null;
  // `编辑：王芳 电话：0578－5000000`
  const isDesk = has.has("makers") && has.has("contact") && words.length === 0;
  // `2019年9月24日 我县召开大会`: a day alone before words is a story's
  const isRow = isDated
    ? isNumbered || has.has("issue") || paper !== undefined || (isKnown && others.length > 0)
    : isDesk ||
      (isNumbered && others.length + (paper ? 1 : 0) > 0) ||
      (has.has("bare") && (paper !== undefined || (isKnown && others.length > 0)));
  if (!isRow) return null;
  return {
    publisher,
    paper: paper?.span ?? null,
    pageName: pageName?.span ?? null,
    isDated,
    // `教育 12` is a row of a table as well
    isSure:
      isDated || isDesk || paper !== undefined || (isKnown && (isNumbered || /^\d/u.test(text))),
  };
}

/** `江城日报`, `江城日报·周末`. */
function isPaper({ text }: FolioWord): boolean {
  return isPaperName(text.replace(EDITION, ""));
}

/** `仙居新闻`, and whatever ends in 报 beside day and number. */
function isLikelyPaper({ text }: FolioWord): boolean {
  const name = text.replace(EDITION, "");
  return isDoubtfulName(name, () => name.endsWith("报"));
}

const EDITION = /[·・•]\p{Script=Han}{2,4}$/u;
