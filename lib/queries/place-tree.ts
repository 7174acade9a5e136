import { reading } from "../db/reading.ts";
import type { Sought } from "./conditions.ts";
import type { PlaceFacet } from "./shapes.ts";
import { type Sifted, sift } from "./sift.ts";

interface PlaceNode {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentCode: string | null;
}

/** The tree of places, and of each place how many articles name it and no part of it. */
export interface PlaceNumbers {
  readonly tree: readonly PlaceFacet[];
  readonly own: ReadonlyMap<string, number>;
}

/**
 * The places of what a filter finds, its own places left out, as a tree with the number of distinct
 * articles in each place and its parts; most first. Places without any are left out.
 */
export async function countPlaces(filter: Sought): Promise<readonly PlaceFacet[]> {
  return (await numberPlaces(filter)).tree;
}

/** `countPlaces`, and how many articles go no further down than to each place. */
export async function numberPlaces(filter: Sought): Promise<PlaceNumbers> {
  return placesOf(await sift(filter));
}

/** The same of what has been sifted. */
export async function placesOf({ values, counts, version }: Sifted): Promise<PlaceNumbers> {
  const sets = values.places.map((codes, at) => ({ codes, count: counts.places[at] ?? 0 }));
  const nodes = await placeNodes(version);
  return numberSets(
    sets.filter(({ count }) => count > 0),
    nodes,
  );
}

let kept: { readonly version: number; readonly nodes: readonly PlaceNode[] } | null = null;

/** All places, held until the data is of another version. */
async function placeNodes(version: number): Promise<readonly PlaceNode[]> {
  if (kept?.version === version) return kept.nodes;
  const nodes = await reading().place.findMany({
    select: { code: true, name: true, level: true, parentCode: true },
  });
  kept = { version, nodes };
  return nodes;
}

/** The tree and numbers that sets of places make, each the places of so many articles. */
function numberSets(sets: readonly PlaceSet[], nodes: readonly PlaceNode[]): PlaceNumbers {
  const parents = new Map(nodes.map(({ code, parentCode }) => [code, parentCode]));
  const counts = new Map<string, number>();
  const own = new Map<string, number>();
  for (const { codes, count } of sets) {
    const lines = codes.map((one) => lineOf(one, parents));
    // An article in two districts of a city is one article of the city.
    for (const code of new Set(lines.flat())) {
      counts.set(code, (counts.get(code) ?? 0) + count);
    }
    const above = new Set(lines.flatMap((line) => line.slice(1)));
    for (const code of codes.filter((one) => !above.has(one))) {
      own.set(code, (own.get(code) ?? 0) + count);
    }
  }
  const tree = branches(childrenOf(nodes.filter(({ code }) => counts.has(code))), counts, null);
  return { tree, own };
}

/** How many articles are about just these places. */
interface PlaceSet {
  readonly codes: readonly string[];
  readonly count: number;
}

/** A place and all that it lies in. */
function lineOf(code: string, parents: ReadonlyMap<string, string | null>): string[] {
  const parent = parents.get(code) ?? null;
  return parent === null ? [code] : [code, ...lineOf(parent, parents)];
}

type Children = ReadonlyMap<string | null, readonly PlaceNode[]>;

function childrenOf(nodes: readonly PlaceNode[]): Children {
  const children = new Map<string | null, PlaceNode[]>();
  for (const node of nodes) {
    const siblings = children.get(node.parentCode);
    if (siblings) siblings.push(node);
    else children.set(node.parentCode, [node]);
  }
  return children;
}

function branches(
  children: Children,
  counts: ReadonlyMap<string, number>,
  parent: string | null,
): PlaceFacet[] {
  return (children.get(parent) ?? [])
    .map(({ code, name, level }) => ({
      code,
      name,
      level: knownLevel(level),
      count: counts.get(code) ?? 0,
      children: branches(children, counts, code),
    }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** A stored level of the tree. */
export function knownLevel(stored: string): PlaceFacet["level"] {
  return stored === "province" || stored === "city" ? stored : "county";
}
