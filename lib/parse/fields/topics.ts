import type { Evidence } from "../../article.ts";
import { type Passage, sourceSpan } from "../../text/passage.ts";
import type { Story } from "../page.ts";
import { isEssay } from "./topics/essay.ts";
import { isLeaderNews } from "./topics/leader-news.ts";
import { FROM, SLUGS, TERMS, TOPIC_OF, WEIGHT_OF } from "./topics/lexicon.ts";
import { isLossNotice } from "./topics/loss-notice.ts";
import { weighOpinion } from "./topics/opinion.ts";
import { type Found, type Text, tallyWords } from "./topics/tally.ts";
import { WEIGHTS } from "./topics/vocabulary.ts";

/** How much more a word counts where it stands. */
const HEADLINE = 4;
const BESIDE_HEADLINE = 2.5;
const LEAD = 1.6;
const BODY = 1;
/** Every further time a word is printed adds this share of its weight, up to `MOST_REPEATS` times. */
const REPEAT = 0.3;
const MOST_REPEATS = 5;
/** Characters of body up to which every word counts in full; a longer story touches on more. */
const FULL_LENGTH = 600;

/** A topic below this is only touched upon. */
const ENOUGH = 6;
/** A word of this weight or more shows a topic by itself; of weaker ones, which stand in stories of all kinds, it takes two. */
const SHOWS = WEIGHTS.activity;
/** Further topics need this share of the best one's score. */
const SHARE = 0.55;
const MOST_TOPICS = 3;
const MOST_EVIDENCE = 4;

const OPINION = SLUGS.indexOf("opinion");
const POLITICS = SLUGS.indexOf("politics");
const CULTURE = SLUGS.indexOf("culture");

/** Characters of a story's body. */
function lengthOf({ body }: Story): number {
  let length = 0;
  for (const { passage } of body) length += passage.text.length;
  return length;
}

/** The texts of a story with what a word in them counts, most important first. */
function textsOf(story: Story): Text[] {
  const { section, kicker, headline, subheadlines, body, captions } = story;
  const texts: Text[] = [];
  const add = (passage: Passage | null, place: number, isBody = false) => {
    if (passage !== null) texts.push({ passage, place, body: isBody });
  };
  const thinned = Math.sqrt(Math.min(1, FULL_LENGTH / Math.max(1, lengthOf(story))));
  add(headline, HEADLINE);
  add(section, BESIDE_HEADLINE);
  add(kicker, BESIDE_HEADLINE);
  for (const passage of subheadlines) add(passage, BESIDE_HEADLINE);
  let isLed = false;
  for (const { type, passage } of body) {
    const isLead = type === "p" && !isLed;
    if (isLead) isLed = true;
    add(passage, (type === "crosshead" || isLead ? LEAD : BODY) * thinned, true);
  }
  for (const { text } of captions) add(text, BODY * thinned);
  return texts;
}

/** How loudly a word speaks in a story, before its weight for a topic. */
function strengthOf({ place, times }: Found): number {
  return place * (1 + (REPEAT * Math.min(times - 1, MOST_REPEATS)) / Math.max(1, place));
}

/** What the words say for each topic; nothing where a single weak word is all that does. */
function scoreTopics(found: readonly Found[], strengths: readonly number[]): number[] {
  const scores: number[] = new Array(SLUGS.length).fill(0);
  const shown: number[] = new Array(SLUGS.length).fill(0);
  found.forEach(({ term }, index) => {
    const strength = strengths[index] ?? 0;
    const to = FROM[term + 1] ?? 0;
    for (let at = FROM[term] ?? 0; at < to; at++) {
      const topic = TOPIC_OF[at] ?? 0;
      const weight = WEIGHT_OF[at] ?? 0;
      scores[topic] = (scores[topic] ?? 0) + weight * strength;
      shown[topic] = (shown[topic] ?? 0) + (weight >= SHOWS ? 2 : 1);
    }
  });
  return scores.map((score, topic) => ((shown[topic] ?? 0) < 2 ? 0 : score));
}

interface Loud {
  readonly word: Found;
  readonly loud: number;
}

/** The words that speak loudest for a topic, where they stand in the source. */
function evidenceOf(
  topic: number,
  found: readonly Found[],
  strengths: readonly number[],
): Evidence[] {
  const loudest: Loud[] = [];
  for (let index = 0; index < found.length; index++) {
    const word = found[index];
    if (!word) continue;
    const to = FROM[word.term + 1] ?? 0;
    for (let at = FROM[word.term] ?? 0; at < to; at++) {
      if (TOPIC_OF[at] !== topic) continue;
      const loud = (WEIGHT_OF[at] ?? 0) * (strengths[index] ?? 0);
      const least = loudest.length < MOST_EVIDENCE ? -1 : (loudest.at(-1)?.loud ?? -1);
      if (loud > least) keepLoudest(loudest, { word, loud });
    }
  }
  const evidence: Evidence[] = [];
  for (const { word } of loudest) {
    const span = sourceSpan(word.passage, word.start, word.end);
    if (span) evidence.push({ span, rule: "topic-word", text: TERMS[word.term] ?? "" });
  }
  return evidence;
}

/** Keeps a short list in order, the loudest first, the earlier first of two as loud. */
function keepLoudest(loudest: Loud[], next: Loud): void {
  let at = loudest.length;
  while (at > 0 && (loudest[at - 1]?.loud ?? 0) < next.loud) at--;
  loudest.splice(at, 0, next);
  if (loudest.length > MOST_EVIDENCE) loudest.pop();
}

/** What shows the form of comment: the column's name, the signature. */
function formOf(story: Story): Evidence[] {
  return [story.section, ...story.credits].flatMap((passage): Evidence[] => {
    const span = passage && sourceSpan(passage, 0, passage.text.length);
    return passage && span ? [{ span, rule: "comment-form", text: passage.text }] : [];
  });
}

/**
 * Comment is a form, not a subject: it comes first when the form shows, else its words are dropped.
 * What leaders did and said is 时政 first, and of the subject they spoke about second; an essay is
 * literature first.
 */
function settleForms(
  scores: number[],
  { opinion, leaders, essay }: { opinion: number; leaders: boolean; essay: boolean },
): void {
  scores[OPINION] = 0;
  const best = Math.max(ENOUGH, ...scores);
  if (essay) scores[CULTURE] = Math.max(scores[CULTURE] ?? 0, best * 1.05);
  if (leaders) scores[POLITICS] = Math.max(scores[POLITICS] ?? 0, best * 1.05);
  if (opinion) scores[OPINION] = best * (1.06 + opinion / 10);
}

/** Topics with enough behind them, best first. */
function chooseTopics(scores: readonly number[]): number[] {
  const best = Math.max(0, ...scores);
  const least = Math.max(ENOUGH, best * SHARE);
  const chosen: number[] = [];
  scores.forEach((score, topic) => {
    if (score >= least) chosen.push(topic);
  });
  chosen.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return chosen.slice(0, MOST_TOPICS);
}

/**
 * Topics of a story, best first, with the words that speak loudest for each; none when no topic
 * has enough behind it, and none for a notice of lost papers. A healthy share of the best score lets a second or third topic in.
 */
export function findTopics(story: Story): {
  topics: string[];
  evidence: Record<string, Evidence[]>;
} {
  if (isLossNotice(story)) return { topics: [], evidence: {} };
  const { found, turns, speeches } = tallyWords(textsOf(story));
  const strengths = found.map(strengthOf);
  const scores = scoreTopics(found, strengths);
  const opinion = weighOpinion(story, turns);
  settleForms(scores, {
    opinion,
    leaders: isLeaderNews(story, speeches),
    essay: opinion === 0 && isEssay(story),
  });
  const chosen = chooseTopics(scores);
  const evidence: Record<string, Evidence[]> = {};
  for (const topic of chosen) {
    const words = evidenceOf(topic, found, strengths);
    const marks = topic === OPINION ? formOf(story) : [];
    evidence[SLUGS[topic] ?? ""] = [...marks, ...words].slice(0, MOST_EVIDENCE);
  }
  return { topics: chosen.flatMap((topic) => SLUGS[topic] ?? []), evidence };
}
