import { endsSentence, widthOf } from "../../text/characters.ts";
import { endsParagraph } from "../blocks/ends.ts";
import { opensReport } from "../fields/contributors/lead.ts";
import { type Piece, type PieceKind, pieceText } from "../pieces.ts";

/** Paragraphs in a row with nothing between them that could be another story's. */
export interface Run {
  readonly pieces: readonly Piece[];
  /** It opens with `本报讯（记者 …）` or the like. */
  readonly lead: boolean;
  /** Its last paragraph ends with a credit: `…五千元。(汪亦舟)`. */
  readonly signed: boolean;
}

/**
 * A page as display pieces and runs of paragraphs in turn: `groups[0], runs[0], groups[1], …`,
 * one group more than runs. A group may be empty where a lead or a credit shows a new story.
 */
export interface Sequence {
  readonly groups: readonly (readonly Piece[])[];
  readonly runs: readonly Run[];
  /** Captions, source and editor lines, signatures: they belong where they stand, once stories are known. */
  readonly loose: readonly Piece[];
  readonly furniture: readonly Piece[];
}

const LOOSE: ReadonlySet<PieceKind> = new Set(["source", "editor", "signature"]);

/** Lays a page's pieces out as groups and runs. */
export function groupPieces(pieces: readonly Piece[]): Sequence {
  const groups: Piece[][] = [[]];
  const runs: { pieces: Piece[]; lead: boolean; signed: boolean }[] = [];
  const loose: Piece[] = [];
  const furniture: Piece[] = [];
  const open = (piece: Piece) =>
    runs.push({ pieces: [piece], lead: isLead(piece), signed: isSigned(piece) });
  pieces.forEach((piece, at) => {
    const group = groups.at(-1);
    const run = runs.at(-1);
    if (!group) return;
    if (piece.kind === "furniture") furniture.push(piece);
    else if (LOOSE.has(piece.kind)) loose.push(piece);
    else if (piece.kind === "caption" && !isPhotoNews(pieces, at)) loose.push(piece);
    else if (piece.kind === "body" || piece.kind === "caption") {
      // runs and groups take turns: an open run means the last group is the one before it
      if (groups.length === runs.length + 1) open(piece);
      else if (run && !isLead(piece) && !run.signed) {
        run.pieces.push(piece);
        run.signed = isSigned(piece);
      } else {
        groups.push([]);
        open(piece);
      }
    } else if (groups.length === runs.length + 1) group.push(piece);
    else groups.push([piece]);
  });
  if (groups.length === runs.length) groups.push([]);
  return { groups, runs, loose, furniture };
}

function isLead(piece: Piece): boolean {
  return opensReport(piece.lines[0]?.text ?? "");
}

function isSigned(piece: Piece): boolean {
  const text = pieceText(piece);
  return !endsSentence(text) && /[）)]$/u.test(text) && endsParagraph(text);
}

/** A headline with a caption and nothing more is a story of its own: the caption is its text. */
function isPhotoNews(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || pieces[at - 1]?.kind !== "head" || widthOf(pieceText(piece)) < 40) return false;
  const next = pieces.slice(at + 1).find(({ kind }) => kind !== "furniture");
  return !next || next.kind === "head";
}
