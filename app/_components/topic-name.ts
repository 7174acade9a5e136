import { view } from "./view.ts";

/** A topic's name in the page's language; the slug itself of one an older database may hold. */
export function topicName(slug: string): string {
  const names: Readonly<Record<string, string>> = view().words.topics;
  return names[slug] ?? slug;
}
