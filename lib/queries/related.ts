import { reading } from "../db/reading.ts";
import { type FacetColumns, facetColumns } from "./facet-columns.ts";
import type { FacetValue } from "./facet-values.ts";
import { nameLinks } from "./names.ts";
import type { ArticleDetail, ShownPlace, ShownTopic } from "./shapes.ts";
import { showDate } from "./shown.ts";

const MOST = 3;

/** What the related articles are looked for by. */
interface Subject {
  readonly id: string;
  readonly editionId: number;
  readonly places: readonly ShownPlace[];
  readonly topics: readonly ShownTopic[];
}

/**
 * Up to three articles that share a place or a topic: those that share both first, other editions
 * before its own, then those that share more, then the newest.
 */
export async function relatedTo(subject: Subject): Promise<ArticleDetail["related"]> {
  const ids = await relatedIds(subject);
  const articles = await reading().article.findMany({
    where: { id: { in: ids } },
    include: { places: { select: { code: true } }, topics: { select: { slug: true } } },
  });
  const links = await nameLinks(articles);
  return ids.flatMap((id) => {
    const link = links.find((one) => one.id === id);
    const article = articles.find((one) => one.id === id);
    if (!article || !link) return [];
    const codes = new Set(article.places.map(({ code }) => code));
    const slugs = new Set(article.topics.map(({ slug }) => slug));
    return {
      ...link,
      date: showDate(article),
      sharedPlaces: subject.places.filter(({ code }) => codes.has(code)),
      sharedTopics: subject.topics.filter(({ slug }) => slugs.has(slug)),
    };
  });
}

async function relatedIds({ id, editionId, places, topics }: Subject): Promise<string[]> {
  const edition = await reading().article.findMany({
    where: { editionId },
    select: { id: true, number: true },
  });
  const columns = await facetColumns();
  const numbers = mostAlike(columns, {
    codes: new Set(places.map(({ code }) => code)),
    slugs: new Set(topics.map(({ slug }) => slug)),
    own: Number(edition.find((one) => one.id === id)?.number),
    edition: new Set(edition.map(({ number }) => Number(number))),
  });
  const rows = await reading().article.findMany({
    where: { number: { in: numbers } },
    select: { id: true, number: true },
  });
  const idOf = new Map(rows.map((row) => [Number(row.number), row.id]));
  return numbers.flatMap((number) => idOf.get(number) ?? []);
}

/** What an article is compared by, and the numbers of itself and of its whole edition. */
interface Likeness {
  readonly codes: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
  readonly own: number;
  readonly edition: ReadonlySet<number>;
}

/** A place and a topic shared weigh more than another edition, that more than any number of shared things. */
const [BOTH, ELSEWHERE] = [2048, 1024];

/** Numbers of the articles most like one, best first: back from the newest, until none can be more alike. */
function mostAlike({ stretches, values }: FacetColumns, subject: Likeness): number[] {
  const places = sharedIn(values.places, subject.codes);
  const topics = sharedIn(values.topics, subject.slugs);
  const most = BOTH + ELSEWHERE + largest(places) + largest(topics);
  const best: { readonly number: number; readonly weight: number }[] = [];
  for (const stretch of stretches.toReversed()) {
    for (let i = stretch.numbers.length - 1; i >= 0; i--) {
      const place = places[stretch.places[i] ?? 0] ?? 0;
      const topic = topics[stretch.topics[i] ?? 0] ?? 0;
      if (place + topic === 0) continue;
      const number = stretch.numbers[i] ?? 0;
      if (number === subject.own) continue;
      const elsewhere = subject.edition.has(number) ? 0 : ELSEWHERE;
      const weight = (place > 0 && topic > 0 ? BOTH : 0) + elsewhere + place + topic;
      const last = best.at(-1);
      if (best.length === MOST && last && last.weight >= weight) continue;
      if (best.length === MOST) best.pop();
      best.push({ number, weight });
      best.sort((one, other) => other.weight - one.weight || other.number - one.number);
    }
    if (best.length === MOST && best.every(({ weight }) => weight === most)) break;
  }
  return best.map(({ number }) => number);
}

/** How many of these each value has. */
function sharedIn(values: readonly FacetValue[], these: ReadonlySet<string>): number[] {
  return values.map((parts) => parts.filter((part) => these.has(part)).length);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}
