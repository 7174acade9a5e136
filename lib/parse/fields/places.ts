import type { ArticlePlace } from "../../article.ts";
import { fullPlaceName, isWithin, level } from "../../places/names.ts";
import type { Page } from "../page.ts";
import { strayZones } from "./places/chains.ts";
import { gatherEvidence } from "./places/evidence.ts";
import { findCompanions, findFocus, findRoundUp, fitToOwn } from "./places/focus.ts";
import { findHome } from "./places/home.ts";
import { collectMentions } from "./places/mentions.ts";
import { isNational } from "./places/national.ts";
import { isHead, readStory, readSurroundings } from "./places/readings.ts";
import { findRelatives, fitsUnit, type Relative } from "./places/relatives.ts";
import { areNested, settleMentions } from "./places/settle.ts";
import { findSpeaker, wordsFor } from "./places/speaker.ts";
import { scoreDivisions, type Weighed, weighMentions } from "./places/weigh.ts";

/** Places of a page: what it speaks from, and for each story, primary first, what it is about. */
export interface PagePlaces {
  /** GB/T 2260 code of the home (我区, 全市), or null. */
  readonly home: string | null;
  readonly stories: ArticlePlace[][];
}

/**
 * Settles the places of all stories of a page together; `year` (null: today) picks the codes.
 * Example: on a page that names 沈家门街道, `我区` is 330903.
 */
export function findPlaces(page: Page, year: number | null): PagePlaces {
  const readings = page.stories.map(readStory);
  const zones = strayZones(
    readings.flat().map(({ names }) => names),
    year,
  );
  const found = readings.map((story) => collectMentions(story, year, zones));
  const around = collectMentions(readSurroundings(page), year, zones);
  const settled = settleMentions(found, around);
  const weighed = settled.map(weighMentions);
  const texts = readings.map((story) => story.map(({ passage }) => passage));
  const relatives = readings.map((story) =>
    story.flatMap(({ passage, position }) => findRelatives(passage, isHead(position))),
  );
  const focuses = weighed.map((mentions, index) => {
    const focus = findFocus(mentions);
    return focus && fitToOwn(focus, mentions, relatives[index] ?? []);
  });
  const spokenFor = focuses.filter((focus) => focus !== null);
  // Where no story says where it is, 我县 on a page of `泰顺新闻网` still does.
  const printed = findFocus(weighMentions(settleMentions([around], [])[0] ?? []));
  if (spokenFor.length === 0 && printed !== null && relatives.flat().length > 0) {
    spokenFor.push(printed);
  }
  const home = findHome(spokenFor, relatives.flat());
  const stories = page.stories.map((_, index) => {
    const own = weighed[index] ?? [];
    const spoken = relatives[index] ?? [];
    const texted = texts[index] ?? [];
    const codes = chooseDivisions(own, focuses[index] ?? null, spoken, home, () =>
      isNational(texted, spoken),
    );
    const others = weighed.filter((_, other) => other !== index).flat();
    return codes.map((code, rank): ArticlePlace => {
      const isFromPage = home !== null && isWithin(home, code) && code !== focuses[index];
      const isLent = (isFromPage || code === home) && (scoreDivisions(own).get(code) ?? 0) < 4;
      const words = home === null ? [] : wordsFor(home, code, spoken);
      const isLocal = home !== null && isWithin(code, home);
      const clues = {
        own,
        relatives: words.length === 0 && isLocal ? spoken : words,
        page: isLent ? others : [],
      };
      return {
        code,
        name: fullPlaceName(code, year),
        primary: rank === 0,
        evidence: gatherEvidence(code, clues, rank === 0),
      };
    });
  });
  return { home, stories };
}

/** Divisions of one story, primary first. */
function chooseDivisions(
  mentions: readonly Weighed[],
  focus: string | null,
  relatives: readonly Relative[],
  home: string | null,
  isAboutNoPlace: () => boolean,
): string[] {
  const isLocal = home !== null && level(home) !== "province";
  const speaker = home === null ? null : findSpeaker(home, relatives);
  const roundUp = findRoundUp(mentions);
  if (roundUp.length > 1) {
    // `全盟11个旗县`: the parts stand for the whole that the story names and speaks of as its own.
    const whole = mentions.find(
      ({ code }) =>
        roundUp.every((part) => part !== code && isWithin(part, code)) &&
        level(code) === "city" &&
        relatives.some(({ unit }) => fitsUnit(code, unit)),
    );
    return whole ? [whole.code] : roundUp;
  }
  if (focus === null) return speaker !== null && !isAboutNoPlace() ? [speaker] : [];
  if (isAboutNoPlace() && weakly(mentions, focus)) return [];
  let primary = focus;
  if (isLocal && home !== focus && isWithin(home, focus)) {
    // The story names the city and says 我区: it is about the home inside that city.
    if (relatives.some(({ unit }) => fitsUnit(home, unit))) primary = home;
  }
  if (isLocal && !areNested(home, focus) && relatives.length > 0 && weakly(mentions, focus)) {
    primary = speaker ?? home;
  }
  return [primary, ...findCompanions(mentions, primary)];
}

/** Whether a division is spoken for only in passing: never in a headline or lead, seldom in the body. */
function weakly(mentions: readonly Weighed[], code: string): boolean {
  const about = mentions.filter((mention) => isWithin(mention.code, code));
  const prominent = about.some(
    (mention) => mention.trust > 0.3 && (mention.paragraph < 0 || mention.position === "lead"),
  );
  return !prominent && about.reduce((sum, mention) => sum + mention.weight, 0) < 3;
}
