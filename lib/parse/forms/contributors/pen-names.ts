import { looksLikeName } from "./looks-like-name.ts";

/** Words in brackets behind a last sentence, or in a lead, that are no pen name. */
const NO_PEN_NAME =
  /^(?:未?完|全文完|连载.*|第.*|.*[奖届]|记者|通讯员|摄影|编辑|责编|作者|[待未]?续|续完|综合|整理|转载|试行|暂行|草案|节选|摘编?|略|掌声|笑|编者按?|独家.*|.*[快简短急]讯|[据下上来资见如详有全含附].*|本[报文刊].*|.*[日晚晨早商]报|新闻.*|.*(?:[版图]|联播|频道|栏目))$/u;
/** Longest name that a lead's bracket may hold though its family name is none that we know. */
const LONGEST_IN_LEAD = 3;
const PEN_NAMES = /^[\p{Script=Han}\s、]{2,24}$/u;

/**
 * Words that stand where only names do, whatever they begin with: `小苇 田园`; null when one of them
 * is longer than `longest` or is what editors put there, `未完`.
 */
export function readPenNames(words: string, longest: number): string[] | null {
  if (!PEN_NAMES.test(words)) return null;
  const names = words.trim().split(/[\s、]+/u);
  const isName = (name: string) =>
    name.length >= 2 && name.length <= longest && !NO_PEN_NAME.test(name);
  return names.every(isName) ? names : null;
}

/**
 * The same in a lead without a word of role, `本报讯（芙蓝 柳青）`: one of them has a family name, as
 * `（春运）` and `（国际）`, which tell what the news is of, have not.
 */
export function readLeadNames(words: string): string[] | null {
  const names = readPenNames(words, LONGEST_IN_LEAD);
  return names?.some(looksLikeName) ? names : null;
}
