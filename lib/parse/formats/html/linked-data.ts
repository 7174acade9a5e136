import type { Passage } from "../../../text/passage.ts";
import { passageOf } from "../../../text/passage.ts";
import { JsonFault, readValue, skipBlanks } from "../json/positioned.ts";
import { linesOfString } from "../json/strings.ts";
import type { ElementNode } from "./tree.ts";

/** A script in which a page tells search engines what it holds. */
export function isLinkedData({ tag, attributes }: ElementNode): boolean {
  return tag === "script" && attributes.type === "application/ld+json";
}

/** `"datePublished": "2023-06-13T08:15:00+08:00"` in such a script, where it stands. */
const NAMED = /"(datePublished|pubDate|headline)"\s*:\s*"([^"\\]{4,200})"/gu;

/** Adds headline and day to what a page says of itself, as `ld:headline` and `ld:date`. */
export function readLinkedNames(
  source: string,
  { opening, end }: ElementNode,
  named: Map<string, Passage>,
): void {
  for (const found of source.slice(opening[1], end).matchAll(NAMED)) {
    const key = found[1] === "headline" ? "ld:headline" : "ld:date";
    const value = found[2] ?? "";
    const start = opening[1] + found.index + found[0].length - 1 - value.length;
    if (!named.has(key)) named.set(key, passageOf(source, [[start, start + value.length]]));
  }
}

const BODY = /"articleBody"\s*:/u;

/** `"articleBody": "…\n…"`: the text's paragraphs, on a page whose scripts were to show it. */
export function linkedBody(source: string, elements: readonly ElementNode[]): Passage[] {
  for (const { opening, end } of elements.filter(isLinkedData)) {
    const found = BODY.exec(source.slice(opening[1], end));
    if (!found) continue;
    const at = skipBlanks(source, opening[1] + found.index + found[0].length);
    const paragraphs = paragraphsAt(source, at, end);
    if (paragraphs.length) return paragraphs;
  }
  return [];
}

function paragraphsAt(source: string, at: number, end: number): Passage[] {
  try {
    const value = readValue(source, at);
    if (value.node.kind !== "string" || value.end > end) return [];
    return linesOfString(source, value.node.span);
  } catch (error) {
    if (error instanceof JsonFault) return [];
    throw error;
  }
}
