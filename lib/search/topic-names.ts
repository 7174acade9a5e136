import { fold } from "../text/fold.ts";
import { TOPICS, type TopicSlug } from "../topics.ts";

/** English words for the topics beside their slugs, which are English too; a test holds them to the site's own. */
const ENGLISH: Readonly<Partial<Record<TopicSlug, readonly string[]>>> = {
  party: ["party and anti-corruption", "anti-corruption"],
  economy: ["economy and industry", "industry"],
  rural: ["farming and countryside", "farming", "countryside", "agriculture"],
  culture: ["culture and tourism", "tourism"],
  technology: ["science and technology", "science"],
  sports: ["sport"],
};

/** As a page in traditional characters names them, where that is another name. */
const TRADITIONAL: Readonly<Partial<Record<TopicSlug, string>>> = {
  politics: "時政",
  party: "黨建廉政",
  economy: "經濟產業",
  society: "民生社會",
  health: "健康醫保",
  safety: "安全應急",
  rural: "農業鄉村",
  culture: "文化旅遊",
  energy: "能源電力",
  technology: "科技數字",
  opinion: "評論",
  sports: "體育",
  environment: "生態環境",
};

/**
 * All that a topic is asked for by, folded: its Chinese name in either script, either half of one of four
 * characters (`健康` and `医保` of 健康医保), its slug and its English names.
 */
export const TOPIC_NAMES: readonly {
  readonly slug: TopicSlug;
  readonly names: readonly string[];
}[] = TOPICS.map(({ slug, label }) => {
  const labels = [label, TRADITIONAL[slug] ?? label];
  const halves = labels.flatMap((one) => (one.length === 4 ? [one.slice(0, 2), one.slice(2)] : []));
  return { slug, names: [...labels, ...halves, slug, ...(ENGLISH[slug] ?? [])].map(fold) };
});

/** The topic that a text names, whole, in whatever case and with whatever blanks; null for any other text. */
export function topicNamed(text: string): TopicSlug | null {
  const name = fold(text.trim().replaceAll(/\s+/gu, " "));
  return TOPIC_NAMES.find(({ names }) => names.includes(name))?.slug ?? null;
}

const WORDS_OF_LONGEST = Math.max(
  ...TOPIC_NAMES.flatMap(({ names }) => names.map((name) => name.split(" ").length)),
);

/**
 * Where the longest name of a topic ends that begins at `start` and is followed by a blank or nothing,
 * whatever blanks part its words: 19 for `culture and tourism GDP`; null for what begins with none.
 */
export function endOfTopicName(text: string, start: number): number | null {
  if (/\s/u.test(text.charAt(start))) return null;
  const word = /\s*\S+/y;
  word.lastIndex = start;
  let longest: number | null = null;
  for (let words = 0; words < WORDS_OF_LONGEST && word.test(text); words++) {
    if (topicNamed(text.slice(start, word.lastIndex))) longest = word.lastIndex;
  }
  return longest;
}
