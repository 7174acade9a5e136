import type { Span } from "../../../article.ts";
import { sourceSpan } from "../../../text/passage.ts";
import { joinChains, type Link } from "./chains.ts";
import { contextOf } from "./contexts.ts";
import type { Reading } from "./readings.ts";

/** Where a name stands, as far as that says how much the story is about it. */
export type Position = Reading["position"] | "lead" | "dateline";

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
  readonly kind: Link["kind"];
  readonly codes: readonly string[];
  /** An office of the place follows: `湖里警方`. */
  readonly office: boolean;
  /** Why the clue is not followed (a slug of `contexts.ts`), or null. */
  readonly doubt: string | null;
  /** Factor of the context, 0 to 1. */
  readonly trust: number;
  readonly span: Span;
}

/** Characters of the first paragraph that count as its lead even where the first sentence is shorter. */
const LEAD = 70;

const SENTENCE_OPENING =
  /(?:^|[。！？；\n]|[。！？]”)[\s　“]*(?:本报讯|(?:近日|日前|昨日|昨天|连日来|今年以来|近年来|目前|今年|去年|去年以来|眼下|同时|此外|[0-9０-９月日年上下午早晚]{2,12})[，,]?|[在从走进来到]{1,2})?[\s　]*$/;

const CLAUSE_OPENING = /(?:^|[。，,；;：:！？“”\s　])(?:在|走进|来到|位于|而)?$/;

/** Every place name of the passages read, chains joined, each with its context. */
export function collectMentions(
  readings: readonly Reading[],
  year: number | null,
  zones: ReadonlySet<string>,
): Mention[] {
  return readings.flatMap((reading) => mentionsIn(reading, year, zones));
}

function mentionsIn(
  { passage, position, paragraph, names }: Reading,
  year: number | null,
  zones: ReadonlySet<string>,
): Mention[] {
  const places = zones.size === 0 ? names : names.filter((name) => !zones.has(name.text));
  const leadEnd = paragraph === 0 ? Math.max(LEAD, passage.text.search(/[。！？]|$/)) : 0;
  return joinChains(passage.text, places, year).flatMap((link): Mention[] => {
    const text = passage.text.slice(link.start, link.end);
    const context = contextOf(passage.text, link.start, link.end, link.kind, text);
    const span = context.notPlace ? null : sourceSpan(passage, link.start, link.end);
    if (!span) return [];
    const before = passage.text.slice(Math.max(0, link.start - 30), link.start);
    const place = link.start < leadEnd ? "lead" : position;
    return [
      {
        position: context.dateline ? "dateline" : place,
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
      },
    ];
  });
}
