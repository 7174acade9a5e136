import { ancestors, level, placeName } from "../../../places/names.ts";
import { FIRST_IDEOGRAPH, isAt, LAST_IDEOGRAPH, setOf } from "../../../text/characters.ts";
import type { Passage } from "../../../text/passage.ts";

/** A word that says where without naming it: `我区`, `区人社局`, `县委`. */
export interface Relative {
  readonly unit: string;
  /** `我市`, `本县`: the writer's own, where `全市` may be said of any level above. */
  readonly isOwn: boolean;
  /** Said in a headline line. */
  readonly inHead: boolean;
  /** `全省首个`, `位列全市前三`: a rank among others, and nobody speaks at that level. */
  readonly isRank: boolean;
  readonly text: string;
  /** Where it stands: `passage.text[at, at + text.length)`. */
  readonly passage: Passage;
  readonly at: number;
}

const UNITS = setOf("省市区县州旗盟");
const OWN = setOf("我全本");
/** `全市场`, `我区域`: the unit belongs to the next word. */
const NEXT_WORD: Readonly<Record<string, string>> = {
  市: "场",
  区: "域间块段",
  州: "县",
  盟: "军",
};
const VERBS = setOf("经由据在从到向请");
const CITIZEN = /^市[民场值区]/;
const OFFICE =
  /^(?:委(?!员)|政府|人大|政协|纪委|总工会|(?:(?![在从到和与的对向])[一-鿿]){1,8}?(?:局|办公室|中心|大队|支队|联合会|法院|检察院|医院|公司|救助站|图书馆|博物馆))/;
const OFFICE_BEHIND_VERB =
  /^(?:委|政府|人大常委会|政协|[一-鿿]{2,8}?(?:局|公司|中心|支队|大队|医院|管委会))/;
const RANK_AFTER =
  /^(?:范围内|同类|同行业?)?(?:首[个家批次例条座创届所支]|第[一二三四五六七八九十\d](?!产业|次|批|轮)|唯一|唯二|最(?!近|新|低|后|终)|率先|领先|先进|优秀|前[列茅三十]|百强|十[佳强大]|排名|平均|之[首最])/;
const RANK_BEFORE = /(?:位居|位列|居|列|领跑|获评?|荣获|被评为|入[选围])$/;

function isHanAt(text: string, at: number): boolean {
  if (at < 0) return false;
  const code = text.charCodeAt(at);
  return code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH;
}

/** Length of the office behind the unit word at `at`: `区‖人社局` → 3; 0 for none. */
function officeBehind(text: string, unit: string, at: number): number {
  if (unit === "盟") return 0;
  const behindVerb = isAt(VERBS, text, at - 1);
  if (!behindVerb && isHanAt(text, at - 1)) return 0;
  const after = text.slice(at + 1, at + 13);
  if (behindVerb) return OFFICE_BEHIND_VERB.exec(after)?.[0].length ?? 0;
  if (CITIZEN.test(unit + after.slice(0, 1))) return 0;
  return OFFICE.exec(after)?.[0].length ?? 0;
}

/** Relative words of a passage: own ones first, then offices. Example: `近日，区人社局…` → unit 区. */
export function findRelatives(passage: Passage, inHead = false): Relative[] {
  const { text } = passage;
  const own: Relative[] = [];
  const offices: Relative[] = [];
  for (let index = 0; index < text.length; index++) {
    if (!isAt(UNITS, text, index)) continue;
    const unit = text.charAt(index);
    const end = index + 1;
    if (isAt(OWN, text, index - 1)) {
      const before = text.charAt(index - 1);
      if (unit === "省" || !NEXT_WORD[unit]?.includes(text.slice(end, end + 1) || " ")) {
        const rank =
          RANK_AFTER.test(text.slice(end, end + 8)) ||
          RANK_BEFORE.test(text.slice(Math.max(0, index - 4), index - 1));
        own.push({
          unit,
          isOwn: before !== "全",
          inHead,
          isRank: rank,
          text: before + unit,
          passage,
          at: index - 1,
        });
      }
      continue;
    }
    const length = officeBehind(text, unit, index);
    if (length === 0) continue;
    const words = text.slice(index, end + length);
    offices.push({ unit, isOwn: false, inHead, isRank: false, text: words, passage, at: index });
  }
  return own.length === 0 ? offices : own.concat(offices);
}

/**
 * What a story calls its own place: by 我县 before all, else by its offices, which are the county's
 * when they are 县委 or 区教育局 but may be anyone's when they are 市 or 省. Null when it does not say.
 */
export function unitOf(relatives: readonly Relative[]): string | null {
  const own = relatives.find(({ isOwn, isRank }) => isOwn && !isRank) ?? null;
  if (own) return own.unit;
  const local = relatives.find(({ unit, isRank }) => !isRank && "县区旗".includes(unit));
  return local?.unit ?? null;
}

/** Whether a division can be what a unit word means: 我区 a district or an autonomous region. */
export function fitsUnit(code: string, unit: string): boolean {
  const name = placeName(code);
  switch (unit) {
    case "省":
      return level(code) === "province" && name.endsWith("省");
    case "市":
      return name.endsWith("市");
    case "区":
      return name.endsWith("区") && level(code) !== "city";
    case "州":
      return name.endsWith("州") && level(code) === "city";
    case "县":
      return name.endsWith("县");
    case "盟":
      return name.endsWith("盟");
    default:
      return name.endsWith(unit);
  }
}

/** The code or the nearest division above it that a unit word can mean, or null. */
export function divisionOfUnit(code: string, unit: string): string | null {
  if (fitsUnit(code, unit)) return code;
  return ancestors(code).findLast((above) => fitsUnit(above, unit)) ?? null;
}
