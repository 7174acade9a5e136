import { endsSentence, widthOf } from "../../text/characters.ts";
import { areBriefs, isBriefsName } from "../blocks/briefs.ts";
import { endsParagraph } from "../blocks/ends.ts";
import { cutCaption } from "../forms/captions.ts";
import { opensReport } from "../forms/contributors/lead.ts";
import { opensLetter } from "../forms/letters.ts";
import { memberBefore } from "../member-before.ts";
import { type Piece, type PieceKind, pieceText } from "../pieces.ts";
import { couldBeShown, unlikeShown } from "./torn.ts";

/** A piece that a story may be put together from, in reading order. */
export interface Item {
  readonly piece: Piece;
  readonly text: string;
  /** Text of a story: a paragraph, or a picture's words where they are all there is. */
  readonly isBody: boolean;
  readonly isHead: boolean;
  /** A picture's words next to a headline: a story's only text, or a caption beside it. */
  readonly isPicture: boolean;
  /** Text by its form, `…市民点赞！`, that may as well be a headline: up to three lines standing apart. */
  readonly couldBeHead: boolean;
  /** How little it looks like one, see `unlikeShown`; 0 where it could not be one. */
  readonly unlikeHead: number;
  /** It opens with `本报讯（记者 …）` or the like, as a letter to the paper does, or a column of briefs under its name. */
  readonly lead: boolean;
  /** Only a picture's few words stand between it and a headline: it is that headline's report. */
  readonly isHeaded?: true;
  /** `读者 李明` signs what stands right above it. */
  readonly isUnderSigner: boolean;
  /** It ends with a credit: `…五千元。(汪亦舟)`. */
  readonly signed: boolean;
  /** A picture's words that end with who took it: `…吸引了许多群众前来观看。 牛大山 摄`. */
  readonly credited: boolean;
}

/** A page's pieces, sorted into what stories are cut from and what is placed afterwards. */
export interface PageItems {
  readonly items: readonly Item[];
  /** Captions, source and editor lines, signatures: they belong where they stand, once stories are known. */
  readonly loose: readonly Piece[];
  readonly furniture: readonly Piece[];
}

const LOOSE: ReadonlySet<PieceKind> = new Set(["source", "editor", "signature"]);

export function sortPieces(pieces: readonly Piece[]): PageItems {
  const items: Item[] = [];
  const loose: Piece[] = [];
  const furniture: Piece[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind === "furniture") furniture.push(piece);
    else if (LOOSE.has(piece.kind)) loose.push(piece);
    else if (piece.kind === "caption" && !isPhotoNews(pieces, at)) loose.push(piece);
    else items.push(itemOf(piece, memberBefore(pieces, at), pieces[at + 1]));
  });
  return { items: withoutLoudRuns(withPictureWords(items)), loose, furniture };
}

/** Ems that a picture's words under a headline have at most, where nothing else shows what they are. */
const PICTURE_WORDS = 24;

/**
 * `老楼烧塌了⏎烧塌的屋顶。⏎本报讯（记者 柳青）…`: a picture's words may stand between a headline and its
 * report, which begins no story of its own.
 */
function withPictureWords(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    const [head, words] = [items[at - 2], items[at - 1]];
    const isBetween =
      item.lead &&
      head?.isHead &&
      words?.isBody &&
      !words.lead &&
      widthOf(words.text) < PICTURE_WORDS &&
      words.text.endsWith("。");
    return isBetween ? { ...item, lead: false, isHeaded: true } : item;
  });
}

/** Headlines read as text, one below another, with their kickers. */
const LONGEST_LOUD_RUN = 5;

/** More lines one after the other that may each be a headline are verse, a list or a talk. */
function withoutLoudRuns(items: readonly Item[]): Item[] {
  const plain = [...items];
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (items[to]?.couldBeHead) to++;
    if (to - from > LONGEST_LOUD_RUN) {
      for (let at = from; at < to; at++) {
        const item = items[at];
        if (item) plain[at] = { ...item, couldBeHead: false, unlikeHead: 0 };
      }
    }
    from = to + 1;
  }
  return plain;
}

function itemOf(piece: Piece, before: Piece | undefined, next: Piece | undefined): Item {
  const text = pieceText(piece);
  const isBody = piece.kind === "body" || piece.kind === "caption";
  const isShown = couldBeHead(piece, before, next);
  return {
    piece,
    text,
    isBody,
    isHead: piece.kind === "head",
    isPicture: piece.kind === "caption",
    couldBeHead: isShown,
    unlikeHead: isShown ? unlikeShown(text) : 0,
    lead: isBody && (opensText(piece.lines[0]?.text ?? "") || opensBriefs(piece, before, next)),
    isUnderSigner: before?.kind === "signature",
    signed: isBody && isSigned(text) && !isBriefOver(piece, next),
    credited: piece.kind === "caption" && !!cutCaption(text)?.credit,
  };
}

function opensText(line: string): boolean {
  return opensReport(line) || opensLetter(line);
}

function couldBeHead(
  { kind, lines, verse, listed }: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
): boolean {
  if (kind !== "body" || verse || listed) return false;
  const isApart = ((lines[0]?.gap ?? 0) > 0 || !before) && (next?.lines[0]?.gap ?? 1) > 0;
  return isApart && couldBeShown(lines);
}

function isSigned(text: string): boolean {
  return !endsSentence(text) && /[）)]$/u.test(text) && endsParagraph(text);
}

/** `简讯⏎▲…。（徐欣）⏎▲…。（黄敏）`: whatever stands above the name is of another story. */
function opensBriefs(piece: Piece, before: Piece | undefined, next: Piece | undefined): boolean {
  return before?.kind === "head" && isBriefsName(pieceText(before)) && isBriefOver(piece, next);
}

/** Each brief of a column has its own credit; the column ends with the last. */
function isBriefOver(piece: Piece, next: Piece | undefined): boolean {
  return areBriefs(piece.lines[0]?.text, next?.kind === "body" ? next.lines[0]?.text : undefined);
}

/** Ems under which a picture's words are too few to be a story; right under a headline fewer do. */
const SHORTEST_PHOTO_NEWS = 40;
const UNDER_HEADLINE = 24;

/** A picture's words next to a headline may be a story of their own, and that its headline. */
function isPhotoNews(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  const before = memberBefore(pieces, at);
  const shortest = before?.kind === "head" ? UNDER_HEADLINE : SHORTEST_PHOTO_NEWS;
  if (!piece || widthOf(pieceText(piece)) < shortest) return false;
  let next = at + 1;
  while (pieces[next]?.kind === "furniture") next++;
  const following = pieces[next];
  // `让百姓过个祥和年⏎图为…。 王强 摄⏎□ 本报记者 张三⏎text`: a picture between a headline and who wrote
  const isBetween = following?.kind === "byline" && pieces[next + 1]?.kind === "body";
  if (before?.kind === "head" && isBetween) return false;
  if (!before || before.kind === "head" || before.kind === "byline") return true;
  return !following || following.kind === "head" || couldBeHead(following, piece, pieces[next + 1]);
}
