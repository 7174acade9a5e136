import type { Unit } from "../clue.ts";

/** How far around a year its sentence is read. */
const AROUND = 60;
/** Words by which news tells its own year, or figures theirs. */
const OF_THE_PAPER =
  /今年|本年|今[春夏秋冬天日]|去年|近日|日前|昨[天日晚]|截至|同比|增长|获悉|公布|发布|通报|统计|数据显示/;
/** Whose life it is: `2002年，他…`, `2016年，在省城做工的她…`; not `我县`. */
const SOMEBODY =
  "(?:(?<![其吉])他|她|(?<!自)我(?![县市区省国镇乡州旗盟村校院局所站司行会部处军党们])|父亲|母亲(?![河节])|父母(?!官)|爷爷|奶奶|丈夫|妻子)";
const PERSON = new RegExp(`^[^年]{2,8}年[^。；！？\\d]{0,14}?${SOMEBODY}`);
/** Behind a day that opens a paragraph. */
const AFTER_DAY = new RegExp(`^[，,]?${SOMEBODY}`);

/**
 * Whether a year of running text is one of a tale, `2001年，他选的种子通过审定`: somebody's life, or
 * nothing beside it that news has. Papers of any later year tell such things.
 * `[start, end)` is where it stands in the unit's text; `bare` where nothing but the year is said.
 */
export function isTold(unit: Unit, start: number, end: number, bare: boolean): boolean {
  if (!unit.prose) return false;
  if (PERSON.test(unit.text.slice(start, start + 32))) return true;
  return bare && !OF_THE_PAPER.test(unit.text.slice(Math.max(0, start - AROUND), end + AROUND));
}

/**
 * Whether a day of running text is one of a tale: it opens its paragraph and what follows is
 * somebody's life, `2002年5月3日，他收到一封信`, `2002年2月初，我…`. A report has named him first, or tells who did it.
 */
export function isToldDay(unit: Unit, start: number, end: number): boolean {
  return (
    unit.prose &&
    unit.text.slice(0, start).trim() === "" &&
    AFTER_DAY.test(unit.text.slice(end, end + 4))
  );
}
