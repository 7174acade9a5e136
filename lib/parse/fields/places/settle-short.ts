import { findTownshipStem } from "../../../places/find.ts";
import { ancestors, level } from "../../../places/names.ts";
import type { Mention } from "./mentions.ts";
import { beginsWord } from "./openings.ts";
import { isOrdinaryShort, isWord } from "./ordinary.ts";
import {
  type Around,
  bestCandidate,
  type Choice,
  fittingCandidate,
  isElsewhere,
  topLevelCandidate,
} from "./settle-full.ts";

/** Whether the story or its page names the division or something inside it. */
function isSpoken(code: string, { story, page }: Around): boolean {
  return story.amounts.has(code) || page.amounts.has(code);
}

/** A short name that is also that of a city or province: `吉林`, `大理`. */
function settleHigher({ codes, text, office }: Mention, around: Around): Choice | null {
  let code = codes[0];
  if (codes.length > 1) {
    const spoken = codes.filter((each) => isSpoken(each, around));
    const named = spoken.filter((each) => level(each) !== "county");
    const own = spoken.find((each) => level(each) === "county");
    if (own && named.length === 0) return { code: own, certainty: 0.9 };
    const higher = codes.filter((each) => level(each) !== "county");
    code = named.length === 1 ? named[0] : (topLevelCandidate(higher) ?? undefined);
  }
  if (!code) return null;
  // `安阳直飞厦门航线开通`: a city at the headline's head is no part of `延安阳光`.
  const isUsed = around.seated.has(text) || (around.repeated.has(text) && !isWord(text));
  if (isOrdinaryShort(text) && !office && !isUsed && !isSpoken(code, around)) return null;
  return { code, certainty: 1 };
}

/** Share of what a page names most that makes a county its own. */
const OWN = 0.5;

/**
 * The county a page speaks of that has a township of a short name, or had one, whose name stays in use:
 * `白沙` of 白沙镇. Null when it has none.
 */
function ownTownship({ text }: Mention, around: Around): string | null {
  const { page, origin } = around;
  if ((page.most === 0 && origin === null) || isOrdinaryShort(text)) return null;
  const towns = findTownshipStem(text, 0, text.length)?.entry;
  const own = new Set(towns?.codes.concat(towns.otherwise));
  for (const code of own) {
    const isOwn = code === origin || (page.amounts.get(code) ?? 0) > page.most * OWN;
    if (!isOwn || isElsewhere(code, around)) own.delete(code);
  }
  const [code] = own;
  return code !== undefined && own.size === 1 ? code : null;
}

/** `永安` at a headline's head in a paper of 仙居: everyday characters do not name a county of another province. */
function isFarFromPaper(code: string, { origin }: Around): boolean {
  return origin !== null && ancestors(code)[0] !== ancestors(origin)[0];
}

/** Settles a name without its ending: `江宁`, `昆山`, `平安`. */
export function settleShort(mention: Mention, around: Around): Choice | null {
  const { codes, text, office, passage, at } = mention;
  if (codes.some((each) => level(each) !== "county")) return settleHigher(mention, around);
  const code = codes.length === 1 ? codes[0] : bestCandidate(codes, around);
  if (!code || !isSpoken(code, around)) {
    const own = ownTownship(mention, around);
    if (own !== null) return { code: own, certainty: 0.8 };
  }
  if (!code) {
    // `滨海日报` of a story that says 全县 is that of 滨海县, and 襄城 beside 县委 the county.
    const isName = office || (!isWord(text) && beginsWord(passage.text, at));
    const fitting = isName ? fittingCandidate(codes, around) : null;
    return fitting === null ? null : { code: fitting, certainty: 0.9 };
  }
  if (isSpoken(code, around)) return { code, certainty: 1 };
  const isOrdinary = isOrdinaryShort(text) && !office && !around.seated.has(text);
  if (isOrdinary && (isWord(text) || !beginsWord(passage.text, at))) return null;
  const city = ancestors(code).find((above) => level(above) === "city");
  if (city !== undefined && isSpoken(city, around)) return { code, certainty: 0.9 };
  // `东山开发区` on a page of a site of 福建: of two counties the one there.
  if (codes.length > 1 && !around.seated.has(text)) return null;
  if (isOrdinary && (!around.repeated.has(text) || isFarFromPaper(code, around))) return null;
  // The story is firmly elsewhere: `三江源` in a story of 杂多县 is not 三江 of 广西.
  if (isElsewhere(code, around)) return null;
  const stands = mention.opensSentence || mention.position !== "body";
  return { code, certainty: stands ? 0.8 : 0.5 };
}
