import { widthOf } from "../../text/characters.ts";
import type { Layout } from "../layout.ts";
import { changeLine, type Line } from "../lines.ts";
import type { Piece } from "../pieces.ts";
import { findAnnounced } from "./announcements.ts";
import { findEntries } from "./entries.ts";
import { type Label, labelLines } from "./label.ts";
import { findMarks, type Mark } from "./marks.ts";
import { BARRIER } from "./step-costs.ts";
import { findVerse } from "./verse.ts";

/**
 * Cuts a page's lines into pieces in reading order: paragraphs, blocks of display lines, bylines,
 * captions, furniture. Every line is in exactly one piece.
 */
export function cutPieces(lines: readonly Line[], layout: Layout): Piece[] {
  const marks = findMarks(lines, layout);
  const plain = withoutMarked(lines, marks);
  const opening = new Set(marks.filter(({ overText }) => overText).map(({ to }) => to));
  const announced = findAnnounced(plain, opening);
  const entries = findEntries(plain).map((isEntry, at) => isEntry || announced.rows.has(at));
  const labels = labelLines(
    plain,
    plain.map(({ index }) => layout.columns[index] ?? [0, 0]),
    entries,
    announced.sentences,
    layout,
  );
  const labelOf: Label[] = [];
  for (let at = 0; at < plain.length; at++) {
    const line = plain[at];
    const label = labels[at];
    if (line && label) labelOf[line.index] = label;
  }
  const listed = new Set(plain.filter((_, at) => entries[at]).map(({ index }) => index));
  return findVerse(splitLogos(joinPieces(lines, marks, labelOf, listed)));
}

/** The lines left when marked ones are taken out; where one stood counts as a gap. */
function withoutMarked(lines: readonly Line[], marks: readonly Mark[]): Line[] {
  const plain: Line[] = [];
  let next = 0;
  let gap = 0;
  for (const line of lines) {
    while ((marks[next]?.to ?? Number.POSITIVE_INFINITY) <= line.index) next++;
    const mark = marks[next];
    if (mark && line.index >= mark.from) {
      // a caption or page furniture may stand in the middle of a paragraph, a credit never
      gap = Math.max(gap, mark.kind === "caption" || mark.kind === "furniture" ? 1 : BARRIER);
    } else {
      plain.push(gap > line.gap ? changeLine(line, { gap }) : line);
      gap = 0;
    }
  }
  return plain;
}

interface OpenPiece {
  kind: Piece["kind"];
  lines: Line[];
  verse?: true;
  listed?: true;
  resumes?: true;
  reason?: string;
}

function joinPieces(
  lines: readonly Line[],
  marks: readonly Mark[],
  labels: readonly Label[],
  listed: ReadonlySet<number>,
): Piece[] {
  const pieces: OpenPiece[] = [];
  const markAt = new Map(marks.map((mark) => [mark.from, mark]));
  let open: (typeof pieces)[number] | null = null;
  let sealed = false;
  for (let at = 0; at < lines.length; ) {
    const mark = markAt.get(at);
    if (mark) {
      pieces.push(pieceOf(mark, lines));
      const { kind, to } = mark;
      if (kind !== "caption") open = null;
      sealed = true;
      at = to;
      continue;
    }
    const line = lines[at];
    at++;
    if (!line) continue;
    const label = labels[line.index] ?? "first";
    const last = pieces.at(-1);
    if (label === "head") {
      if (last?.kind === "head" && line.gap === 0 && !sealed) last.lines.push(line);
      else pieces.push({ kind: "head", lines: [line] });
      open = null;
    } else if (label === "next" && open) open.lines.push(line);
    else {
      open = { kind: "body", lines: [line] };
      if (label === "next" && last?.kind === "head") open.resumes = true;
      if (listed.has(line.index)) open.listed = true;
      pieces.push(open);
    }
    sealed = false;
  }
  return pieces;
}

function pieceOf({ kind, from, to, verse, reason }: Mark, lines: readonly Line[]): OpenPiece {
  const piece: OpenPiece = { kind, lines: lines.slice(from, to) };
  if (verse) piece.verse = true;
  // of text only a closing line is marked
  else if (kind === "body") piece.listed = true;
  if (reason) piece.reason = reason;
  return piece;
}

/** A logo of a few characters (`日月谈`) stuck to the headline above it is a block of its own. */
function splitLogos(pieces: readonly Piece[]): Piece[] {
  const split: Piece[] = [];
  pieces.forEach((piece, at) => {
    const last = piece.lines.at(-1);
    if (last && hasLogo(piece, pieces[at + 1])) {
      split.push({ kind: "head", lines: piece.lines.slice(0, -1) });
      split.push({ kind: "head", lines: [last] });
    } else split.push(piece);
  });
  return split;
}

function hasLogo({ kind, lines }: Piece, below: Piece | undefined): boolean {
  if (kind !== "head" || lines.length < 2 || below?.kind !== "body") return false;
  const [before, last] = lines.slice(-2);
  if (!last || !before || before.width < 8) return false;
  const isApart = last.indent !== before.indent || last.width <= 4;
  return isApart && widthOf(last.text) <= 5 && /^[\p{Script=Han}·]+$/u.test(last.text);
}
