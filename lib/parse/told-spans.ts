import type { Discarded, Span } from "../article.ts";
import type { Passage } from "../text/passage.ts";
import { joinSpans } from "./account.ts";
import type { ToldSheet, ToldStory } from "./source.ts";

interface Claim {
  readonly span: Span;
  /** Index of the story, or why it is no story's. */
  readonly owner: number | string;
}

/**
 * Gives every character of a told sheet to one story or to a reason. A character that two stories
 * show (the section of a page) goes to the first; what none shows is furniture where a reader of the
 * page sees it, and markup elsewhere.
 */
export function shareOut(
  text: string,
  { span, stories, furniture, shown = [], shownAs = "page furniture" }: ToldSheet,
): { readonly stories: readonly Span[][]; readonly discarded: readonly Discarded[] } {
  const claims: Claim[] = [
    ...stories.flatMap((story, owner) =>
      passagesOf(story).flatMap(({ pieces }) => pieces.map((piece) => ({ ...piece, owner }))),
    ),
    ...furniture.flatMap(({ passage: { pieces }, reason }) =>
      pieces.map((piece) => ({ ...piece, owner: reason })),
    ),
  ].sort((one, other) => one.span[0] - other.span[0]);
  const owned: Span[][] = stories.map(() => []);
  const discarded: Discarded[] = [];
  let reached = span[0];
  let next = 0;
  const discard = (from: number, to: number, reason: string) => {
    const words = trim(text, [from, to]);
    if (words) discarded.push({ span: words, reason });
  };
  const discardGap = (from: number, to: number) => {
    let at = from;
    for (; next < shown.length; next++) {
      const [start, end] = shown[next] ?? [to, to];
      if (start >= to) break;
      if (end > at) {
        const first = Math.max(start, at);
        discard(at, first, "markup");
        at = Math.min(end, to);
        discard(first, at, shownAs);
      }
      if (end > to) break;
    }
    discard(at, to, "markup");
  };
  for (const claim of [...claims, { span: [span[1], span[1]] as const, owner: "" }]) {
    const start = Math.max(claim.span[0], reached);
    const end = Math.max(claim.span[1], start);
    discardGap(reached, start);
    reached = end;
    if (start === end) continue;
    if (typeof claim.owner === "number") owned[claim.owner]?.push([start, end]);
    else discarded.push({ span: [start, end], reason: claim.owner });
  }
  return { stories: owned.map((spans) => joinSpans(text, spans)), discarded };
}

function passagesOf(story: ToldStory): Passage[] {
  return [
    story.section,
    story.kicker,
    story.headline,
    ...story.subheadlines,
    ...story.body.map(({ passage }) => passage),
    ...story.captions.flatMap((caption) => [caption.text, caption.credit]),
    ...story.credits,
    story.source,
  ].filter((passage) => passage !== null);
}

/** A span without the blanks at its ends; null when it holds nothing else. */
function trim(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const trimmed = words.trimStart();
  if (!trimmed) return null;
  return [end - trimmed.length, start + words.trimEnd().length];
}
