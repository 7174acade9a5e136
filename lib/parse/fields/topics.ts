import type { Evidence } from "../../article.ts";
import { type Passage, sourceSpan } from "../../text/passage.ts";
import { TOPICS, type TopicSlug } from "../../topics.ts";
import type { Story } from "../page.ts";
import { isLeaderNews } from "./topics/leader-news.ts";
import { weighOpinion } from "./topics/opinion.ts";
import { scanTopics } from "./topics/scan.ts";

/** How much more a word counts where it stands. */
const HEADLINE = 4;
const BESIDE_HEADLINE = 2.5;
const LEAD = 1.6;
const BODY = 1;
/** Every further time a word is printed adds this share of its weight, up to `MOST_REPEATS` times. */
const REPEAT = 0.3;
const MOST_REPEATS = 5;

/** A topic below this is only touched upon. */
const ENOUGH = 6;
/** Further topics need this share of the best one's score. */
const SHARE = 0.55;
const MOST_TOPICS = 3;
const MOST_EVIDENCE = 4;

interface Found {
  readonly term: string;
  readonly weight: number;
  /** Where it counts most. */
  readonly place: number;
  readonly times: number;
  readonly evidence: Evidence;
}

/** The texts of a story with what a word in them counts, most important first. */
function placesOf(story: Story): (readonly [passage: Passage, place: number])[] {
  const beside = [story.section, story.kicker, ...story.subheadlines].filter(
    (passage) => passage !== null,
  );
  const lead = story.body.findIndex(({ type }) => type === "p");
  return [
    [story.headline, HEADLINE],
    ...beside.map((passage) => [passage, BESIDE_HEADLINE] as const),
    ...story.body.map(({ type, passage }, index) => {
      return [passage, type === "crosshead" || index === lead ? LEAD : BODY] as const;
    }),
    ...story.captions.map(({ text }) => [text, BODY] as const),
  ];
}

/** Every word of the vocabulary in a story, by topic and term. */
function gather(story: Story): Map<TopicSlug, Map<string, Found>> {
  const topics = new Map<TopicSlug, Map<string, Found>>();
  for (const [passage, place] of placesOf(story)) {
    for (const { start, end, term, meanings } of scanTopics(passage.text)) {
      const span = sourceSpan(passage, start, end);
      if (!span) continue;
      for (const { topic, weight } of meanings) {
        const terms = topics.get(topic) ?? new Map<string, Found>();
        topics.set(topic, terms);
        const known = terms.get(term);
        const evidence = { span, rule: "topic-word", text: term };
        terms.set(
          term,
          known
            ? { ...known, times: known.times + 1 }
            : { term, weight, place, times: 1, evidence },
        );
      }
    }
  }
  return topics;
}

function weigh({ weight, place, times }: Found): number {
  return weight * (place + REPEAT * Math.min(times - 1, MOST_REPEATS));
}

interface Scored {
  readonly slug: TopicSlug;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

function score(slug: TopicSlug, terms: ReadonlyMap<string, Found>): Scored {
  const found = [...terms.values()].sort((a, b) => weigh(b) - weigh(a));
  return {
    slug,
    score: found.reduce((sum, term) => sum + weigh(term), 0),
    evidence: found.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
  };
}

function bestOf(scored: readonly Scored[]): number {
  return Math.max(ENOUGH, ...scored.map(({ score: value }) => value));
}

/** Comment is a form, not a subject: it comes first when the form shows, else its words are dropped. */
function settleOpinion(scored: readonly Scored[], story: Story): Scored[] {
  const opinion = weighOpinion(story);
  const subjects = scored.filter(({ slug }) => slug !== "opinion");
  if (opinion === 0) return subjects;
  const words = scored.find(({ slug }) => slug === "opinion")?.evidence ?? [];
  const marks = [story.section, ...story.credits].flatMap((passage): Evidence[] => {
    const span = passage && sourceSpan(passage, 0, passage.text.length);
    return passage && span ? [{ span, rule: "comment-form", text: passage.text }] : [];
  });
  const evidence = [...marks, ...words].slice(0, MOST_EVIDENCE);
  return [{ slug: "opinion", score: bestOf(subjects) * (1 + opinion / 10), evidence }, ...subjects];
}

/** What leaders did and said is 时政 first, and of the subject they spoke about second. */
function settlePolitics(scored: readonly Scored[], story: Story): Scored[] {
  if (!isLeaderNews(story)) return [...scored];
  return scored.map((one) =>
    one.slug === "politics" ? { ...one, score: Math.max(one.score, bestOf(scored) * 1.05) } : one,
  );
}

/**
 * Topics of a story, best first, with the words that speak loudest for each; none when no topic
 * has enough behind it. A healthy share of the best score lets a second or third topic in.
 */
export function findTopics(story: Story): {
  topics: string[];
  evidence: Record<string, Evidence[]>;
} {
  const gathered = gather(story);
  const order = TOPICS.map(({ slug }) => slug);
  const scored = order.map((slug) => score(slug, gathered.get(slug) ?? new Map()));
  const ranked = settleOpinion(settlePolitics(scored, story), story).sort(
    (a, b) => b.score - a.score,
  );
  const best = ranked[0]?.score ?? 0;
  const chosen = ranked
    .filter(({ score: value }) => value >= ENOUGH && value >= best * SHARE)
    .slice(0, MOST_TOPICS);
  return {
    topics: chosen.map(({ slug }) => slug),
    evidence: Object.fromEntries(chosen.map(({ slug, evidence }) => [slug, [...evidence]])),
  };
}
