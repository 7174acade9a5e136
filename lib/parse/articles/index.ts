import { type Piece, pieceText } from "../pieces.ts";
import { type Assigned, type Assignment, assignStories } from "./assign.ts";
import { findUnmarkedByline } from "./bylines.ts";
import { isLogo } from "./costs.ts";
import { groupPieces, type Sequence } from "./groups.ts";
import { pairsOf, sharedWords } from "./overlap.ts";

/** The pieces of one story, sorted by what they are; every piece of the page is in one draft. */
export interface Draft {
  /** Section names and logos. */
  readonly logos: readonly Piece[];
  readonly heads: readonly Piece[];
  readonly bylines: readonly Piece[];
  readonly credits: readonly Piece[];
  readonly body: readonly { readonly type: "p" | "crosshead"; readonly piece: Piece }[];
  readonly captions: readonly Piece[];
  /** Source and editor lines, signatures under the text. */
  readonly imprints: readonly Piece[];
  /** How clear the cut was, 0 to 1. */
  readonly clarity: number;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Piece[];
}

/** Decides which pieces of a page make which story. */
export function draftStories(pieces: readonly Piece[]): Drafts {
  const sequence = groupPieces(pieces);
  const assignment = assignStories(sequence);
  const isTold = ({ runs, above }: Assigned) => runs !== null || above.some(isHead);
  const told = assignment.stories.filter(isTold);
  const stray = assignment.stories.filter((story) => !isTold(story)).flatMap(({ above }) => above);
  const drafts = told.map((story) => draftOf(story, sequence, assignment));
  moveLogos(drafts);
  placeLoose(drafts, sequence);
  const left = drafts.length ? [] : sequence.loose;
  const strays = [...stray, ...left].map((piece) => ({ ...piece, reason: "stray credit" }));
  return { drafts, furniture: [...sequence.furniture, ...strays] };
}

function isHead({ kind }: Piece): boolean {
  return kind === "head";
}

type Open = {
  -readonly [Key in keyof Draft]: Draft[Key] extends readonly (infer Item)[] ? Item[] : Draft[Key];
};

function draftOf(story: Assigned, sequence: Sequence, assignment: Assignment): Open {
  const verse = verseOf(story);
  const around = [...story.above, ...story.below].filter((piece) => !verse.includes(piece));
  const body: Open["body"] = verse.map((piece) => ({ type: "p", piece }));
  const stray: Piece[] = [];
  if (story.runs) {
    const [from, to] = story.runs;
    for (let at = from; at <= to; at++) {
      if (at > from) {
        for (const piece of sequence.groups[at] ?? []) {
          if (piece.kind === "head") body.push({ type: "crosshead", piece });
          else stray.push(piece);
        }
      }
      for (const piece of sequence.runs[at]?.pieces ?? []) body.push({ type: "p", piece });
    }
  }
  const ofKind = (kind: Piece["kind"]) =>
    [...around, ...stray].filter((piece) => piece.kind === kind);
  const below = story.below.some(({ kind }) => kind === "head");
  const display = around.filter(isHead);
  const logos = below && story.runs ? story.above.filter(isHead) : [];
  const marked = ofKind("byline");
  const heads = display.filter((piece) => !logos.includes(piece));
  const name = findUnmarkedByline({ heads, bylines: [...marked, ...ofKind("credit")], body });
  return {
    logos,
    heads: heads.filter((piece) => piece !== name),
    bylines: name ? [...marked, name] : marked,
    credits: ofKind("credit"),
    body,
    captions: [],
    imprints: [],
    clarity: clarityOf(story, display, assignment),
  };
}

/** A poem's lines look like display lines: what stands under a title and its author's line, stanza by stanza. */
function verseOf({ runs, above }: Assigned): readonly Piece[] {
  const byline = above.findIndex(({ kind }) => kind === "byline");
  if (runs || byline < 1) return [];
  const stanzas = above.slice(byline + 1).filter(isHead);
  const lines = stanzas.flatMap((piece) => piece.lines);
  return lines.length >= 3 && lines.every(({ width }) => width <= LONGEST_VERSE) ? stanzas : [];
}

/** In ems. */
const LONGEST_VERSE = 20;

function clarityOf(
  story: Assigned,
  heads: readonly Piece[],
  { margin, index, order }: Assignment,
): number {
  if (!story.runs || !heads.length) return 0.4;
  const [from, to] = story.runs;
  const shared = Math.max(...heads.map((head) => sharedWords(head, from, to, index)));
  const sure = Math.min(1, margin / 4) * (order === "mixed" ? 0.5 : 1);
  return 0.55 + 0.25 * Math.min(1, shared / 0.6) + 0.2 * sure;
}

/** A logo that shares no word with the story below it may head one further on, whose words it is of. */
function moveLogos(drafts: Open[]): void {
  for (const draft of drafts) {
    const stays: Piece[] = [];
    for (const logo of draft.logos) {
      const home = isLogo(logo) && logoHome(logo, draft, drafts);
      if (home) home.logos.push(logo);
      else stays.push(logo);
    }
    draft.logos = stays;
  }
}

/** How many stories away a logo may stand from its own. */
const LOGO_REACH = 12;

function logoHome(logo: Piece, draft: Open, drafts: readonly Open[]): Open | null {
  const words = pairsOf(pieceText(logo));
  if (words.size < 4) return null;
  const own = wordsOf(draft, words);
  if (own >= 0.3) return null;
  let best: Open | null = null;
  let most = Math.max(0.6, own + 0.3);
  const at = drafts.indexOf(draft);
  for (const other of drafts.slice(Math.max(0, at - LOGO_REACH), at + LOGO_REACH)) {
    const score = wordsOf(other, words);
    if (score > most) {
      most = score;
      best = other;
    }
  }
  return best;
}

/** Share of a logo's words in a story, plus how often they come in it and in its headline. */
function wordsOf(draft: Open, words: ReadonlySet<string>): number {
  const text = draft.body.map(({ piece }) => pieceText(piece)).join("\n");
  const head = draft.heads.map(pieceText).join("\n");
  const length = Math.max(200, text.length);
  let share = 0;
  let often = 0;
  for (const word of words) {
    const times = text.split(word).length - 1;
    if (times) share += 1 / words.size;
    often += times + (head.includes(word) ? 3 : 0);
  }
  return share + Math.min(1, (often * 12) / length);
}

/** Captions, source and editor lines and signatures go to the story they stand in, or next to. */
function placeLoose(drafts: Open[], { loose }: Sequence): void {
  if (!drafts.length) return;
  const ends = drafts.map(lastLine);
  const starts = drafts.map(firstLine);
  for (const piece of loose) {
    const at = piece.lines[0]?.index ?? 0;
    const before = ends.findLastIndex((end) => end < at);
    const around = starts.findLastIndex((start) => start < at);
    const inside = around >= 0 && (ends[around] ?? 0) > at ? around : -1;
    const home = inside >= 0 ? inside : before >= 0 ? closer(piece, before, drafts) : 0;
    const draft = drafts[home];
    if (!draft) continue;
    if (piece.kind === "caption") draft.captions.push(piece);
    else draft.imprints.push(piece);
  }
}

/** Between two stories a caption goes to the one whose words it shares, else to the one above. */
function closer(piece: Piece, before: number, drafts: readonly Open[]): number {
  if (piece.kind !== "caption") return before;
  const words = pairsOf(pieceText(piece));
  const share = (draft: Open | undefined) => {
    if (!draft) return 0;
    const pairs = pairsOf(
      [...draft.heads, ...draft.body.map((block) => block.piece)].map(pieceText).join("\n"),
    );
    let shared = 0;
    for (const word of words) if (pairs.has(word)) shared++;
    return shared / Math.max(1, words.size);
  };
  return share(drafts[before + 1]) > share(drafts[before]) + 0.15 ? before + 1 : before;
}

function piecesOf(draft: Open): Piece[] {
  return [
    ...draft.heads,
    ...draft.bylines,
    ...draft.credits,
    ...draft.body.map(({ piece }) => piece),
  ];
}

function firstLine(draft: Open): number {
  const starts = piecesOf(draft).map(({ lines }) => lines[0]?.index ?? 0);
  return starts.reduce((least, start) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

function lastLine(draft: Open): number {
  const ends = piecesOf(draft).map(({ lines }) => lines.at(-1)?.index ?? 0);
  return ends.reduce((most, end) => Math.max(most, end), -1);
}
