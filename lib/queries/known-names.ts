import { inOneReading, reading } from "../db/reading.ts";
import { EMPTY_FILTER, mayBeAsked } from "../filters.ts";
import { spellName } from "../search/spelling.ts";
import { TOPIC_NAMES } from "../search/topic-names.ts";
import { topicLabel } from "../topics.ts";
import { countByPart } from "./count-by-part.ts";
import { dataVersion } from "./data-version.ts";
import { placesOf } from "./place-tree.ts";
import { readSpellings } from "./read-spellings.ts";
import type { PlaceFacet, Suggestion } from "./shapes.ts";
import { type Sifted, sift } from "./sift.ts";

/** A name of the collection with all that it may be typed as. */
export interface KnownName extends Suggestion {
  readonly count: number;
  /** Its written forms, then its syllables and first letters. */
  readonly typed: readonly string[];
}

/** The names of each kind, those with the most articles first. */
export type KnownNames = readonly (readonly KnownName[])[];

/** While names are there to be given, counting them again takes a third of the processor's time. */
const UNHURRIED = 2;

let kept: { readonly version: number; readonly names: KnownNames } | null = null;
let making: Promise<KnownNames> | null = null;

/**
 * Places, topics, contributors, sections and papers of the collection, kept so that offering them at
 * every key costs no counting. They are counted again, in slices between which others read, when the
 * data has moved on; until that is done those of the version before are given, so that only who asks
 * before there are any at all has to wait. Not to be called within a reading: it would wait for itself.
 */
export async function knownNames(): Promise<KnownNames> {
  const version = await dataVersion();
  if (kept?.version === version) return kept.names;
  making ??= readNames().finally(() => {
    making = null;
  });
  if (!kept) return making;
  // Who asks next tries again.
  making.catch(() => {});
  return kept.names;
}

async function readNames(): Promise<KnownNames> {
  const version = await dataVersion();
  const spellings = await readSpellings(kept ? UNHURRIED : 0);
  const names = await readCounted(spellings);
  // What was loaded meanwhile has moved the version, and is counted when they are asked for again.
  kept = { version, names };
  return names;
}

type Spellings = ReadonlyMap<string, readonly string[]>;

const readCounted = inOneReading(async (spellings: Spellings): Promise<KnownNames> => {
  const sifted = await sift(EMPTY_FILTER);
  const { counts, values } = sifted;
  const kinds = [
    ["author", "authors"],
    ["section", "sections"],
    ["paper", "papers"],
  ] as const;
  const names = [
    await readPlaces(sifted, spellings),
    [...countByPart(values.topics, counts.topics)].map(([slug, count]) => topicName(slug, count)),
    ...kinds.map(([kind, column]) =>
      [...countByPart(values[column], counts[column])]
        .filter(([name]) => mayBeAsked(name))
        .map(([name, count]) => ({
          kind,
          value: name,
          text: name,
          note: "",
          count,
          typed: [name, ...(spellings.get(name) ?? [])],
        })),
    ),
  ];
  return names.map((some: KnownName[]) => some.sort((one, other) => other.count - one.count));
});

async function readPlaces(sifted: Sifted, spellings: Spellings): Promise<KnownName[]> {
  const shortNames = await reading().place.findMany({ select: { code: true, shortName: true } });
  const short = new Map(shortNames.map(({ code, shortName }) => [code, shortName]));
  const all = (places: readonly PlaceFacet[], above: string): KnownName[] =>
    places.flatMap(({ code, name, count, children }) => {
      const names = [name, short.get(code) ?? name];
      const typed = [...names, ...names.flatMap((one) => spellings.get(one) ?? [])];
      const own = { kind: "place" as const, value: code, text: name, note: above, count, typed };
      return [own, ...all(children, above + name)];
    });
  return all((await placesOf(sifted)).tree, "");
}

function topicName(slug: string, count: number): KnownName {
  const label = topicLabel(slug);
  const ways = spellName(label).flatMap(({ spelling, initials }) => [spelling, initials]);
  const names = TOPIC_NAMES.find((topic) => topic.slug === slug)?.names ?? [label, slug];
  const typed = [...names, ...ways];
  return { kind: "topic", value: slug, text: label, note: "", count, typed };
}
