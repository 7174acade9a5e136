import type { Span } from "../../../article.ts";
import { codesIn, type FoundName, findNames } from "../../../places/find.ts";
import { isWithin, level } from "../../../places/names.ts";
import { type Passage, sourceSpan } from "../../../text/passage.ts";
import type { Page, Story } from "../../page.ts";
import { contextOf } from "./contexts.ts";
import { isOrdinaryShort } from "./ordinary.ts";

export type Position =
  | "headline"
  | "kicker"
  | "subheadline"
  | "lead"
  | "body"
  | "crosshead"
  | "caption"
  | "dateline";

/** A place name as it stands in a story; `codes` are the divisions it can mean. */
export interface Mention {
  readonly position: Position;
  /** Number of the paragraph, from 0; -1 outside the body. */
  readonly paragraph: number;
  /** Offset in its passage and whether a sentence begins with it. */
  readonly at: number;
  readonly opensSentence: boolean;
  /** Only a connective stands between it and the comma or full stop before. */
  readonly opensClause: boolean;
  readonly text: string;
  readonly kind: FoundName["kind"] | "chain";
  readonly codes: readonly string[];
  /** An office of the place follows: `湖里警方`. */
  readonly office: boolean;
  /** Why the clue is not followed (a slug of `contexts.ts`), or null. */
  readonly doubt: string | null;
  /** Factor of the context, 0 to 1. */
  readonly trust: number;
  readonly span: Span;
}

interface Link {
  readonly start: number;
  readonly end: number;
  readonly kind: Mention["kind"];
  readonly codes: readonly string[];
}

/** Words between two names that keep them one address: `杭州市医保局余杭分局`. */
const INSTITUTION =
  /^[一-鿿]{0,9}(?:局|集团|公司|总队|支队|高速公路|海关|中心|保障局|法院|检察院)$/;
/** A township's town or a county behind a bracket or space: `浙江 舟山`. */
const GAP = /^[ 　·]?$/;

function narrowWithin(outer: readonly string[], inner: readonly string[]): string[] {
  return inner.filter((code) => outer.some((above) => code !== above && isWithin(code, above)));
}

function sameCounty(outer: readonly string[], inner: readonly string[]): string[] {
  return inner.filter((code) => outer.includes(code));
}

/** Codes a name keeps when it stands behind another as part of the same address; none if it cannot. */
function codesBehind(before: Link, name: FoundName, codes: readonly string[]): string[] {
  const inside = narrowWithin(before.codes, codes);
  return inside.length > 0 || name.kind !== "township" ? inside : sameCounty(before.codes, codes);
}

/** Joins names that follow each other downwards: `温州市` + `苍南县` + `望里镇`. */
function joinChains(text: string, names: readonly FoundName[], year: number | null): Link[] {
  const links: Link[] = [];
  // An everyday word never comes between the parts: `德州市公安局德城分局` has no 公安县 in it.
  const loose: Link[] = [];
  for (const name of names) {
    const codes = codesIn(name, year);
    const link: Link = { start: name.start, end: name.end, kind: name.kind, codes };
    const word = loose.at(-1);
    if (word?.end === name.start && name.kind === "township") {
      const narrowed = sameCounty(word.codes, codes);
      if (narrowed.length > 0) {
        loose.pop();
        links.push({ ...word, end: name.end, kind: "chain", codes: narrowed });
        continue;
      }
    }
    const before = links.at(-1);
    const gap = before ? text.slice(before.end, name.start) : "";
    if (before && (GAP.test(gap) || INSTITUTION.test(gap))) {
      const narrowed = codesBehind(before, name, codes);
      if (narrowed.length > 0) {
        links[links.length - 1] = { ...before, end: name.end, kind: "chain", codes: narrowed };
        continue;
      }
    }
    if (name.kind === "short" && isOrdinaryShort(name.text)) loose.push(link);
    else links.push(link);
  }
  return [...links, ...loose].sort((a, b) => a.start - b.start);
}

/**
 * Names a city's name stands before though they are not in it: `绍兴滨海新区` is a zone of 绍兴, and
 * no 滨海新区 of the page is then the district of 天津.
 */
export function strayZones(texts: readonly string[], year: number | null): Set<string> {
  const zones = new Set<string>();
  for (const text of texts) {
    const names = findNames(text);
    names.forEach((name, index) => {
      const before = names[index - 1];
      if (!before || before.end !== name.start || name.kind !== "full") return;
      const outer = codesIn(before, year);
      const inner = codesIn(name, year);
      if (outer.some((code) => level(code) === "county")) return;
      if (!inner.every((code) => level(code) === "county")) return;
      if (narrowWithin(outer, inner).length === 0) zones.add(name.text);
    });
  }
  return zones;
}

/** Characters of the first paragraph that count as its lead even where the first sentence is shorter. */
const LEAD = 70;

const SENTENCE_OPENING =
  /(?:^|[。！？；\n]|[。！？]”)[\s　“]*(?:本报讯|(?:近日|日前|昨日|昨天|连日来|今年以来|近年来|目前|今年|去年|去年以来|眼下|同时|此外|[0-9０-９月日年上下午早晚]{2,12})[，,]?|[在从走进来到]{1,2})?[\s　]*$/;

const CLAUSE_OPENING = /(?:^|[。，,；;：:！？“”\s　])(?:在|走进|来到|位于|而)?$/;

function mentionsOf(
  passage: Passage,
  position: Position,
  paragraph: number,
  year: number | null,
  zones: ReadonlySet<string>,
): Mention[] {
  const names = findNames(passage.text).filter((name) => !zones.has(name.text));
  const leadEnd = passage.text.search(/[。！？]|$/);
  return joinChains(passage.text, names, year).flatMap((link) => {
    const span = sourceSpan(passage, link.start, link.end);
    const text = passage.text.slice(link.start, link.end);
    const context = contextOf(passage.text, link.start, link.end, link.kind, text);
    if (!span || context.notPlace) return [];
    const isLead = position === "body" && paragraph === 0 && link.start < Math.max(leadEnd, LEAD);
    const before = passage.text.slice(Math.max(0, link.start - 30), link.start);
    return [
      {
        position: context.dateline ? "dateline" : isLead ? "lead" : position,
        paragraph,
        at: link.start,
        opensSentence: SENTENCE_OPENING.test(before),
        opensClause: CLAUSE_OPENING.test(before),
        text,
        kind: link.kind,
        office: context.office,
        codes: link.codes,
        doubt: context.doubt,
        trust: context.trust,
        span,
      } satisfies Mention,
    ];
  });
}

/** Text passages of a story, in the order of their weight. */
export function passagesOf(
  story: Story,
): { passage: Passage; position: Position; paragraph: number }[] {
  const parts: { passage: Passage; position: Position; paragraph: number }[] = [];
  const add = (passage: Passage, position: Position, paragraph = -1) =>
    parts.push({ passage, position, paragraph });
  add(story.headline, "headline");
  if (story.kicker) add(story.kicker, "kicker");
  for (const passage of story.subheadlines) add(passage, "subheadline");
  let paragraph = 0;
  for (const block of story.body) {
    if (block.type === "p") add(block.passage, "body", paragraph++);
    else add(block.passage, "crosshead");
  }
  for (const caption of story.captions) add(caption.text, "caption");
  return parts;
}

/** Every place name of a story, chains joined, each with its context. */
export function collectMentions(
  story: Story,
  year: number | null,
  zones: ReadonlySet<string>,
): Mention[] {
  return passagesOf(story).flatMap(({ passage, position, paragraph }) =>
    mentionsOf(passage, position, paragraph, year, zones),
  );
}

/** Names the page prints outside its stories: masthead, channel, section logos, credits. */
export function collectAround(
  page: Page,
  year: number | null,
  zones: ReadonlySet<string>,
): Mention[] {
  const passages = [
    ...page.furniture.map(({ passage }) => passage),
    ...page.stories.flatMap((story) => (story.section ? [story.section] : [])),
    ...page.stories.flatMap((story) => story.credits),
  ];
  return passages.flatMap((passage) => mentionsOf(passage, "caption", -1, year, zones));
}
