import { TOPICS, type TopicSlug } from "../../topics.ts";

/** Names of the topics by slug. */
export const topics = Object.fromEntries(
  TOPICS.map(({ slug, label }) => [slug, label]),
) as Readonly<Record<TopicSlug, string>>;
