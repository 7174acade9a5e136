import { isAt, setOf } from "../../text/characters.ts";

/** What columns of a page are called in any paper, alone on a line over their stories. */
const RUBRICS: ReadonlySet<string> = new Set(
  "读者来信 读者来电 来信照登 来信选登 来函照登 图片新闻 图片故事 图片报道 图片快讯 图文快讯 摄影报道 简讯 短讯 快讯 时评 短评 评论 走基层 新春走基层 新闻走基层".split(
    " ",
  ),
);

/** Of those, what stands over a picture and its words. */
const OF_PICTURES = /^(?:图[片文]|摄影报道$)/u;

const MARKS = setOf("▍▌▎■◆●★|｜▶►");
const MARK = /^[▍▌▎■◆●★|｜▶►]\s*|\s*[|｜]$/gu;
const BLANKS = /[\s\u3000]/gu;
/** `读 者 来 信`, a mark before it. */
const LONGEST = 14;

/** The words of a column's name, without its mark and the blanks that spread it. */
export function rubricOf(line: string): string {
  if (line.length > LONGEST) return "";
  const words = isAt(MARKS, line, 0) || /[|｜]$/u.test(line) ? line.replace(MARK, "") : line;
  return words.replace(BLANKS, "");
}

/** `读者来信`, `▍走基层`, `图 片 新 闻`: what a column is called, and no more. */
export function isRubric(line: string): boolean {
  return RUBRICS.has(rubricOf(line));
}

/** `图片新闻`: a picture and its words stand below. */
export function isPictureRubric(line: string): boolean {
  return isRubric(line) && OF_PICTURES.test(rubricOf(line));
}
