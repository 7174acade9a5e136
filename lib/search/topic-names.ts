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

/**
 * All that a topic is asked for by, folded: its Chinese name, either half of one of four characters
 * (`健康` and `医保` of 健康医保), its slug and its English names.
 */
export const TOPIC_NAMES: readonly {
  readonly slug: TopicSlug;
  readonly names: readonly string[];
}[] = TOPICS.map(({ slug, label }) => {
  const halves = [...label].length === 4 ? [label.slice(0, 2), label.slice(2)] : [];
  return { slug, names: [label, ...halves, slug, ...(ENGLISH[slug] ?? [])].map(fold) };
});

/** The topic that a text names, whole and in whatever case; null for any other text. */
export function topicNamed(text: string): TopicSlug | null {
  const name = fold(text.trim());
  return TOPIC_NAMES.find(({ names }) => names.includes(name))?.slug ?? null;
}
