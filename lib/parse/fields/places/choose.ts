import { isWithin, level } from "../../../places/names.ts";
import { findCompanions } from "./companions.ts";
import { findOwn } from "./focus.ts";
import { isNational } from "./national.ts";
import { isInPassing } from "./passing.ts";
import { findPaper } from "./printed.ts";
import { isHeadline } from "./prominence.ts";
import type { Reading } from "./readings.ts";
import { fitsUnit, type Relative } from "./relatives.ts";
import { findRoundUp } from "./round-up.ts";
import type { Scores } from "./scores.ts";
import { areNested } from "./settle.ts";
import { findSpeaker } from "./speaker.ts";
import type { Weighed } from "./weigh.ts";

/** All that decides what one story is about. */
export interface StoryClues {
  readonly mentions: readonly Weighed[];
  readonly scores: Scores;
  /** Division its own names speak of most, or null. */
  readonly focus: string | null;
  readonly relatives: readonly Relative[];
  /** Division the page speaks from, or null. */
  readonly home: string | null;
  /** Division of the paper's printed name, or null. */
  readonly paper: string | null;
  readonly story: readonly Reading[];
}

/** Whether a division is spoken for only in passing: never in a headline or lead, seldom in the body. */
export function isWeak(mentions: readonly Weighed[], code: string): boolean {
  let sum = 0;
  for (const mention of mentions) {
    if (!isWithin(mention.code, code)) continue;
    if (mention.trust > 0.3 && (mention.paragraph < 0 || mention.position === "lead")) return false;
    sum += mention.weight;
  }
  return sum < 3;
}

/** Words of life in one town, whichever it is: with the paper's name they tell where a story is. */
const LOCAL_LIFE = /市民|小区|社区|居民|村民|街坊|本报热线/;

function isLocalLife(story: readonly Reading[]): boolean {
  return story.some(({ passage }) => LOCAL_LIFE.test(passage.text));
}

/** `本报讯 …`: news that the paper's own people gathered. */
function isOwnNews(story: readonly Reading[]): boolean {
  return story.some(
    ({ passage, paragraph }) => paragraph === 0 && passage.text.startsWith("本报讯"),
  );
}

/**
 * Where a story of life in one town is by the paper it credits; the paper's own news that names no other
 * place is where its name says.
 */
function paperOf({ mentions, paper, story }: StoryClues): string | null {
  if (!isLocalLife(story)) return null;
  const credited = findPaper([mentions]);
  if (credited !== null || paper === null || !isOwnNews(story)) return credited;
  return mentions.every(({ code }) => areNested(code, paper)) ? paper : null;
}

/** Divisions a story is about, primary first; none for a story about no particular place. */
export function chooseDivisions(clues: StoryClues): string[] {
  const { mentions, scores, focus, relatives, home, story } = clues;
  const isLocal = home !== null && level(home) !== "province";
  const speaker = home === null ? null : findSpeaker(home, relatives);
  const roundUp = findRoundUp(mentions);
  if (roundUp.length > 1) {
    // `全盟11个旗县`: the parts stand for the whole that the story names and speaks of as its own.
    const whole = mentions.find(
      ({ code }) =>
        level(code) === "city" &&
        roundUp.every((part) => part !== code && isWithin(part, code)) &&
        relatives.some(({ unit }) => fitsUnit(code, unit)),
    );
    if (whole) return [whole.code];
    // `天津市各区学雷锋`, then a paragraph for each of three districts: examples of the headline's city.
    const headed = mentions.find(
      (head) =>
        isHeadline(head) &&
        head.trust > 0.3 &&
        roundUp.every((part) => part !== head.code && isWithin(part, head.code)),
    );
    return headed ? [headed.code] : roundUp;
  }
  if (focus === null) {
    const local = speaker ?? paperOf(clues) ?? (home === null ? findOwn(scores, relatives) : null);
    return local !== null && !isNational(story, relatives) ? [local] : [];
  }
  if (isNational(story, relatives) && isWeak(mentions, focus)) return [];
  if (relatives.length === 0 && isInPassing(mentions, focus, story)) return [];
  let primary = focus;
  if (isLocal && home !== focus && isWithin(home, focus)) {
    // The story names the city and says 我区: it is about the home inside that city.
    if (relatives.some(({ unit }) => fitsUnit(home, unit))) primary = home;
  }
  if (isLocal && !areNested(home, focus) && relatives.length > 0 && isWeak(mentions, focus)) {
    primary = speaker ?? home;
  }
  return [primary, ...findCompanions(mentions, scores, primary)];
}
