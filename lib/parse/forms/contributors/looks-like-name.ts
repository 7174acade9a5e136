import { NOT_NAMES } from "./not-names.ts";
import { isDottedOfParts, isMadeOfParts } from "./parts.ts";
import { givenNameCost, hasCompoundSurname, surnameRank } from "./surnames.ts";

const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Three characters that end so are a word, whatever they begin with: `张庄村`, `董事长`, `安置房`. */
const ENDS_AS_WORD =
  /[村乡县市区街局院部厅处站店厂房队校馆场湾线奖杯赛报网社刊版栏费税款价率额量型类级员户者节]$|[事局院村镇乡校班组站所厂]长$|[民职务员]工$/u;
/** A name of two characters that are both rare in names is a word: `白头翁`, `金丝猴`. */
const UNLIKELY = 0.5;

/** Whether a word reads as one person's name: two or three characters under a family name. */
export function looksLikeName(word: string): boolean {
  if (word.length < 2 || word.length > 20) return false;
  if (isDottedOfParts(word)) return true;
  // most words fall at a look at their first character
  if (!hasFamilyName(word) && !(word.length >= 3 && isMadeOfParts(word))) return false;
  return HAN_ONLY.test(word) && !NOT_NAMES.has(word);
}

/** Whether a word is a family name and a given name by its length and its characters. */
function hasFamilyName(word: string): boolean {
  if (word.length > 4 || surnameRank(word) === 0) return false;
  if (word.length === 4) return hasCompoundSurname(word);
  if (word.length === 2) return true;
  return givenNameCost(word.slice(1)) < UNLIKELY && !endsAsWord(word);
}

export function endsAsWord(text: string): boolean {
  return ENDS_AS_WORD.test(text);
}

export function isWord(text: string): boolean {
  return NOT_NAMES.has(text) || endsAsWord(text);
}

/** After a word of a role and a blank a family name is enough: `记者 方圆`. */
export function couldBeName(text: string): boolean {
  return (text.length === 2 || text.length === 3) && surnameRank(text) > 0;
}

/** `杨梅`, `高峰`: a word that is a name as well, where other names or a role stand beside it. */
export function isNaturalName(text: string): boolean {
  return couldBeName(text) && givenNameCost(text.slice(1)) === 0 && !endsAsWord(text);
}
