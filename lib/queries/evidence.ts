import type { Span } from "../article.ts";
import { markSpans } from "../search/hits.ts";
import type { ArticleLink, MarkedText, ShownEvidence } from "./shapes.ts";

/** Characters shown on each side of the words. */
const CONTEXT = 20;

export interface EvidenceRow {
  readonly field: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly text: string;
  readonly rejected: boolean;
}

/** A story of the page the words stand on, with its spans there. */
export interface StoryOfPage extends ArticleLink {
  readonly spans: readonly Span[];
}

/** Evidence with the words around it and, where they stand in another story, that story's name. */
export function showEvidence(
  rows: readonly EvidenceRow[],
  page: { readonly text: string; readonly stories: readonly StoryOfPage[] },
  articleId: string,
): ShownEvidence[] {
  return rows.map(({ field, value, start, end, rule, text, rejected }) => {
    const story = page.stories.find(({ spans }) => holds(spans, start));
    return {
      field: knownField(field),
      value,
      span: [start, end],
      rule,
      text,
      rejected,
      context: contextOf(page.text, [start, end], story?.spans ?? []),
      story: story && story.id !== articleId ? story.name : null,
    };
  });
}

function holds(spans: readonly Span[], at: number): boolean {
  return spans.some(([start, end]) => start <= at && at < end);
}

function knownField(stored: string): ShownEvidence["field"] {
  if (stored === "date" || stored === "place" || stored === "topic") return stored;
  throw new Error(`The database holds evidence for the unknown field ${stored}.`);
}

/** The words and what surrounds them in their own story, line breaks of the columns undone. */
function contextOf(text: string, [start, end]: Span, story: readonly Span[]): MarkedText {
  const [from] = story.find(([, last]) => start < last) ?? [0];
  const [, to] = story.findLast(([first]) => first < end) ?? [0, text.length];
  const opening = Math.max(0, Math.min(from, start), start - 3 * CONTEXT);
  const before = [...unwrap(text.slice(opening, start))].slice(-CONTEXT);
  const after = [...unwrap(text.slice(end, Math.min(Math.max(to, end), end + 3 * CONTEXT)))].slice(
    0,
    CONTEXT,
  );
  const words = unwrap(text.slice(start, end));
  const lead = before.join("");
  return markSpans(lead + words + after.join(""), [[lead.length, lead.length + words.length]]);
}

/** A line break goes; a blank line, which may part a headline from its body, leaves a space. */
function unwrap(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "")
    .replace(/[^\S\r\n]*(\r?\n)\s*\n\s*/g, " ")
    .replace(/\s*[\r\n]\s*/g, "");
}
