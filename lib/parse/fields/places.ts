import type { ArticlePlace } from "../../article.ts";
import { fullPlaceName, isWithin, level } from "../../places/names.ts";
import type { Passage } from "../../text/passage.ts";
import type { Page } from "../page.ts";
import { paperIn, publishersIn } from "../papers/page-heads.ts";
import { isAbroad, isOther, keepGrounded, ofTaiwan } from "./places/abroad.ts";
import { aidedProvince } from "./places/aid.ts";
import { strayZones } from "./places/chains.ts";
import { chooseDivisions, isWeak } from "./places/choose.ts";
import { gatherEvidence } from "./places/evidence.ts";
import { keepOnlyPlace } from "./places/examples.ts";
import { findFocus, fitToOwn } from "./places/focus.ts";
import { findHome, prevailingUnit } from "./places/home.ts";
import { pageLender } from "./places/lend.ts";
import { collectMentions } from "./places/mentions.ts";
import { namedPeople } from "./places/people.ts";
import { findMasthead, findPaper, findPrinted } from "./places/printed.ts";
import { isHead, type Reading, readStory, readSurroundings } from "./places/readings.ts";
import { divisionOfUnit, findRelatives, type Relative, unitOf } from "./places/relatives.ts";
import { scoreDivisions } from "./places/scores.ts";
import { areNested, settleMentions } from "./places/settle.ts";
import { wordsFor } from "./places/speaker.ts";
import { strayTowns } from "./places/strangers.ts";
import { type Weighed, weighMentions } from "./places/weigh.ts";

/** Places of a page: what it speaks from, and for each story, primary first, what it is about. */
export interface PagePlaces {
  /** GB/T 2260 code of the home (我区, 全市), or null. */
  readonly home: string | null;
  readonly stories: ArticlePlace[][];
}

/** The paper's division where it is what the page calls its own: a city's paper says 我县 of many. */
function paperHome(paper: string | null, relatives: readonly Relative[]): string | null {
  const unit = prevailingUnit(relatives);
  return paper !== null && unit !== null ? divisionOfUnit(paper, unit) : null;
}

/**
 * Whether the stories bear a home out: under the name of another place's paper, `德化报`, a short name, 永泰
 * of `永泰岩`, does not.
 */
function isBorne(
  home: string,
  paper: string | null,
  stories: readonly (readonly Weighed[])[],
): boolean {
  if (paper === null || areNested(home, paper)) return true;
  return stories.some((mentions) =>
    mentions.some(
      ({ code, kind, trust }) => kind !== "short" && trust > 0.3 && isWithin(code, home),
    ),
  );
}

/**
 * Whether a home is but a city of the province that a county's paper names and nothing in it: `海宁日报` tells
 * how near 杭州市 is.
 */
function isNeighbour(
  home: string,
  paper: string,
  stories: readonly (readonly Weighed[])[],
): boolean {
  if (level(home) !== "city" || level(paper) !== "county") return false;
  if (home.slice(0, 2) !== paper.slice(0, 2)) return false;
  return !stories.flat().some(({ code }) => code !== home && isWithin(code, home));
}

/** Score from which a story's own names suffice as evidence, without those of its page. */
const OWN_ENOUGH = 4;

function relativesOf(story: readonly Reading[]): Relative[] {
  const relatives: Relative[] = [];
  for (const { passage, position } of story) {
    for (const relative of findRelatives(passage, isHead(position))) relatives.push(relative);
  }
  return relatives;
}

/** Scans the words that stand for the paper: its printed name, or who publishes it. */
function readNames(passages: readonly Passage[], isTraditional: boolean): readonly Reading[] {
  const furniture = passages.map((passage) => ({ passage, reason: "masthead" }));
  return readSurroundings({ source: "", stories: [], furniture, url: null }, isTraditional);
}

/**
 * Settles the places of all stories of a page together; `year` (null: today) picks the codes, `earlier`
 * is the home of the sheets before, where they all have one.
 * Example: on a page that names 彭溪镇, `我县` is 330329.
 */
export function findPlaces(
  page: Page,
  year: number | null,
  earlier: string | null = null,
): PagePlaces {
  const readings = page.stories.map(readStory);
  const all = readings.flat();
  const strays = {
    names: new Set([...strayZones(all, year), ...strayTowns(all, year)]),
    people: namedPeople(all),
  };
  const abroad = isAbroad(readings);
  const relatives = readings.map(relativesOf);
  const found = readings.map((story, index) =>
    keepOnlyPlace(
      ofTaiwan(keepGrounded(collectMentions(story, year, strays), story, abroad), story),
      relatives[index] ?? [],
    ),
  );
  const isTraditional = readings.some(isOther);
  const surroundings = readSurroundings(page, isTraditional);
  const around = keepGrounded(collectMentions(surroundings, year, strays), surroundings, abroad);
  const units = relatives.map(unitOf);
  const read = (passages: readonly Passage[]) => {
    const names = readNames(passages, isTraditional);
    return keepGrounded(collectMentions(names, year, strays), names, abroad);
  };
  const masthead = read(page.furniture.flatMap((each) => paperIn(each) ?? []));
  const publishers = read(page.furniture.flatMap(publishersIn));
  const unit = units.find((each) => each !== null) ?? null;
  const paper = findMasthead(masthead, [], unit) ?? findMasthead(publishers, [], unit);
  const named = [...masthead, ...publishers].flatMap((mention) =>
    paper !== null && mention.codes.includes(paper) ? [{ ...mention, code: paper, weight: 1 }] : [],
  );
  const weighed = settleMentions(found, around, units, paper ?? earlier).map((mentions, index) =>
    weighMentions(mentions, aidedProvince(readings[index] ?? [])),
  );
  const scores = weighed.map(scoreDivisions);
  const focuses = weighed.map((mentions, index) => {
    const score = scores[index] ?? new Map();
    const focus = findFocus(mentions, score);
    return focus && fitToOwn(focus, mentions, score, relatives[index] ?? []);
  });
  const isSpoken = relatives.some((story) => story.length > 0);
  const spokenFor = focuses.filter((focus) => focus !== null);
  const isVague = focuses.every((focus, index) => !focus || isWeak(weighed[index] ?? [], focus));
  if (isVague && isSpoken) {
    // Where no story firmly says where it is, 我县 on a page of `泰顺新闻网` or in a story that ends
    // `（泰兴日报）` still does.
    const paper = findPaper(weighed) ?? findPrinted(around, units);
    if (paper !== null) spokenFor.splice(0, spokenFor.length, paper);
  }
  const said = relatives.flat();
  // stories that are all elsewhere, on a page that says 我县 under its paper's name
  const spoken = findHome(spokenFor, said);
  const home =
    spoken !== null && isBorne(spoken, paper, weighed)
      ? spoken
      : isSpoken
        ? paperHome(paper, said)
        : null;
  const lend = pageLender(weighed);
  const stories = readings.map((story, index) => {
    const own = weighed[index] ?? [];
    const score = scores[index] ?? new Map();
    const spoken = relatives[index] ?? [];
    const focus = focuses[index] ?? null;
    const codes = chooseDivisions({
      mentions: own,
      scores: score,
      focus,
      relatives: spoken,
      home,
      paper,
      story,
    });
    return codes.map((code, rank): ArticlePlace => {
      const isFromPage = home !== null && isWithin(home, code) && code !== focus;
      const isLent =
        (isFromPage || code === home || code === paper) && (score.get(code) ?? 0) < OWN_ENOUGH;
      const words = home === null ? [] : wordsFor(home, code, spoken);
      const isLocal = home !== null && isWithin(code, home);
      const clues = {
        own,
        relatives: words.length === 0 && isLocal ? spoken : words,
        page: isLent ? lend(code, index).concat(code === paper ? named : []) : [],
      };
      return {
        code,
        name: fullPlaceName(code, year),
        primary: rank === 0,
        evidence: gatherEvidence(code, clues, rank === 0),
      };
    });
  });
  // No story says 我区: the paper's own name tells the page's home where they do not, and lends it to none.
  const printed = isSpoken
    ? null
    : (findMasthead(masthead, weighed) ?? findMasthead(publishers, weighed));
  const isCloser =
    printed !== null &&
    (home === null || isWithin(printed, home) || isNeighbour(home, printed, weighed));
  return { home: isCloser ? printed : home, stories };
}
