import { passageOf } from "../text/passage.ts";
import { draftStories } from "./articles/index.ts";
import { cutPieces } from "./blocks/index.ts";
import { confidenceOf } from "./confidence.ts";
import { findNameHints } from "./forms/hints.ts";
import { findLayout } from "./layout.ts";
import { splitLines } from "./lines.ts";
import { measureLines } from "./measure.ts";
import { readStory } from "./read-story.ts";
import { partLines } from "./rows.ts";
import type { SheetReading } from "./sheet-reading.ts";
import type { PlainSheet } from "./source.ts";
import { piecePassage, pieceSpans, storyPieces } from "./story-pieces.ts";

/** Printed lines to stories: lines → rows → measure → layout → pieces → stories → fields. */
export function readPlain(
  text: string,
  { span, furniture: told, ...marks }: PlainSheet,
): SheetReading {
  const printed = splitLines(text, span, marks);
  const own = told?.size ? printed.filter(({ start }) => !told.has(start)) : printed;
  const lines = measureLines(partLines(own));
  const layout = findLayout(lines);
  const pieces = cutPieces(lines, layout);
  const { drafts, furniture } = draftStories(pieces, layout.kind === "columns");
  const hints = findNameHints(pieces);
  const loose = furniture.map((piece) => ({
    passage: piecePassage(text, piece),
    reason: piece.reason ?? "page furniture",
    spans: pieceSpans(text, [piece]),
  }));
  for (const { start, end } of told?.size ? printed : []) {
    const reason = told?.get(start);
    const spans = [[start, end]] as const;
    if (reason) loose.push({ passage: passageOf(text, spans), reason, spans: [...spans] });
  }
  return {
    layout: layout.kind,
    stories: drafts.map((draft) => {
      const { story, contributors, source } = readStory(text, draft, hints, drafts.length === 1);
      const spans = pieceSpans(text, storyPieces(draft));
      return {
        story,
        contributors,
        source,
        spans,
        clarity: confidenceOf(draft.clarity),
        given: {},
      };
    }),
    furniture: loose,
    discarded: loose.flatMap(({ spans, reason }) => spans.map((each) => ({ span: each, reason }))),
    url: loose.find(({ reason }) => reason === "site address")?.passage.text ?? null,
  };
}
