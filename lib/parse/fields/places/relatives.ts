import type { Span } from "../../../article.ts";
import { ancestors, level, placeName } from "../../../places/names.ts";
import { type Passage, sourceSpan } from "../../../text/passage.ts";

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
  readonly span: Span;
}

const OWN = /[我全本](?:省|市(?!场)|区(?![域间块段])|县|州(?!县)|旗|盟(?!军))/g;
const OFFICE =
  /(?<![一-鿿])(?:省|市(?![民场值区])|区|县|州|旗)(?:委(?!员)|政府|人大|政协|纪委|总工会|(?:(?![在从到和与的对向])[一-鿿]){1,8}?(?:局|办公室|中心|大队|支队|联合会|法院|检察院|医院))/g;
const AFTER_VERB =
  /(?<=[经由据在从到向请])(?:省|市|区|县|州|旗)(?:委|政府|人大常委会|政协|[一-鿿]{2,6}?局)/g;

const RANK_AFTER =
  /^(?:范围内|同类|同行业?)?(?:首[个家批次例条座创届所支]|第[一二三四五六七八九十\d](?!产业|次|批|轮)|唯一|唯二|最(?!近|新|低|后|终)|率先|领先|先进|优秀|前[列茅三十]|百强|十[佳强大]|排名|平均|之[首最])/;
const RANK_BEFORE = /(?:位居|位列|居|列|领跑|获评?|荣获|被评为|入[选围])$/;

/** Relative words of a passage, in order. Example: `近日，区人社局…` → unit 区. */
export function findRelatives(passage: Passage, inHead = false): Relative[] {
  const found: Relative[] = [];
  for (const pattern of [OWN, OFFICE, AFTER_VERB]) {
    for (const match of passage.text.matchAll(pattern)) {
      const span = sourceSpan(passage, match.index, match.index + match[0].length);
      const unit = pattern === OWN ? match[0].slice(1) : match[0].slice(0, 1);
      const isOwn = pattern === OWN && !match[0].startsWith("全");
      const before = passage.text.slice(Math.max(0, match.index - 3), match.index);
      const after = passage.text.slice(match.index + match[0].length).slice(0, 8);
      const isRank = pattern === OWN && (RANK_AFTER.test(after) || RANK_BEFORE.test(before));
      if (span) found.push({ unit, isOwn, inHead, isRank, text: match[0], span });
    }
  }
  return found;
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
