import { endsParagraph } from "../blocks/ends.ts";
import { type Piece, pieceText } from "../pieces.ts";
import { type Assignment, assignStories } from "./assign.ts";
import { findUnmarkedByline } from "./bylines.ts";
import { measureClarity } from "./clarity.ts";
import { isNumbered } from "./crossheads.ts";
import type { Draft, OpenDraft } from "./draft.ts";
import { announcesParts } from "./inner.ts";
import { type Item, sortPieces } from "./items.ts";
import { moveLogos } from "./logos.ts";
import { inOrder, placeLoose, reachOf } from "./loose.ts";
import { findPageEditor } from "./page-editor.ts";
import { isPageNameAlone } from "./page-name-alone.ts";
import { partTorn } from "./torn.ts";
import type { Assigned } from "./walk.ts";

export type { Draft } from "./draft.ts";

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Piece[];
}

/** Decides which pieces of a page make which story. */
export function draftStories(pieces: readonly Piece[], columns = false): Drafts {
  const { items, loose, furniture } = sortPieces(partTorn(pieces));
  const assignment = assignStories(items, columns);
  const isTold = ({ place, from, to }: Assigned) =>
    place !== null || items.slice(from, to).some(({ isHead }) => isHead);
  const told = assignment.stories.filter(isTold);
  const stray = assignment.stories
    .filter((story) => !isTold(story))
    .flatMap(({ from, to }) => items.slice(from, to).map(({ piece }) => piece));
  const named = told.filter((story) => isNamed(story, items));
  const drafts = told.map((story) => {
    const others = named.length - (named.includes(story) ? 1 : 0);
    return draftOf(story, items, assignment, others >= Math.max(1, MOST_NAMED * (told.length - 1)));
  });
  moveLogos(drafts);
  const unplaced = [...loose, ...drafts.flatMap(takePictures)];
  const editor = findPageEditor(unplaced, drafts.length, reachOf(drafts));
  const alone = placeLoose(
    drafts,
    unplaced.filter((piece) => piece !== editor),
  );
  const left = drafts.length ? [] : unplaced;
  const strays = [...stray, ...left].map((piece) => ({ ...piece, reason: "stray credit" }));
  const names = drafts.length > 1 ? drafts.filter((draft) => isPageNameAlone(draft, pieces)) : [];
  const heads = names.flatMap(({ heads }) =>
    heads.map((piece) => ({ ...piece, reason: "page furniture" })),
  );
  const makers = editor ? [{ ...editor, reason: "page furniture" }] : [];
  return {
    drafts: inOrder([...drafts.filter((draft) => !names.includes(draft)), ...alone]),
    furniture: [...furniture, ...makers, ...heads, ...strays],
  };
}

/** Of the other stories of a page that names writers so many do, and one at least. */
const MOST_NAMED = 0.7;

function isNamed({ from, to }: Assigned, items: readonly Item[]): boolean {
  return items
    .slice(from, to)
    .some(({ lead, signed, isHead, isBody }) => lead || signed || !(isHead || isBody));
}

/** A picture beside a story's text is its caption, not its text. */
function takePictures(draft: OpenDraft): Piece[] {
  const pictures = draft.body.filter(({ piece }) => piece.kind === "caption");
  if (pictures.length === draft.body.length) return [];
  draft.body = draft.body.filter((block) => !pictures.includes(block));
  return pictures.map(({ piece }) => piece);
}

function draftOf(
  story: Assigned,
  items: readonly Item[],
  assignment: Assignment,
  othersNamed: boolean,
): OpenDraft {
  const { from, to, head, place } = story;
  const body: OpenDraft["body"] = [];
  const around: Item[] = [];
  const logos: Piece[] = [];
  let first = from;
  while (first < to && !(items[first]?.isBody && (first < head[0] || first >= head[1]))) first++;
  items.slice(from, to).forEach((item, at) => {
    const index = from + at;
    const isShown = index >= head[0] && index < head[1];
    if (item.isBody && !isShown) body.push({ type: "p", piece: item.piece });
    else if (!item.isHead || isShown) around.push(item);
    else if (index < first) logos.push(item.piece);
    else body.push({ type: "crosshead", piece: item.piece });
  });
  const shown = around.filter(({ isHead, isBody }) => isHead || isBody).map(({ piece }) => piece);
  const title = place === "above" ? firstPart(shown, body) : null;
  const heads = shown.filter((piece) => piece !== title);
  if (title) body.unshift({ type: "crosshead", piece: title });
  const marked = ofKind("byline", around);
  const bylines = [...marked, ...ofKind("credit", around)];
  const name = findUnmarkedByline({ heads, bylines, body, othersNamed });
  return {
    columns: assignment.evidence.columns,
    logos,
    heads: heads.filter((piece) => piece !== name),
    bylines: name ? [...marked, name] : marked,
    credits: ofKind("credit", around),
    body: joinBroken(body),
    captions: [],
    imprints: [],
    clarity: measureClarity(story, assignment),
  };
}

function ofKind(kind: Piece["kind"], items: readonly Item[]): Piece[] {
  return items.filter(({ piece }) => piece.kind === kind).map(({ piece }) => piece);
}

/**
 * `五绝二首⏎⏎早行`: the first part's title stands under the headline, the others' between the parts.
 * So does the first of numbered crossheads: `秋季招生简章⏎⏎一、招生对象`.
 */
function firstPart(heads: readonly Piece[], body: OpenDraft["body"]): Piece | null {
  const last = heads.at(-1);
  if (!last || heads.length < 2 || last.lines.length > 1) return null;
  if (isNumbered(pieceText(last))) return last;
  const other = body.find(({ type }) => type === "crosshead")?.piece;
  if (!other || !heads.slice(0, -1).some((piece) => announcesParts(pieceText(piece)))) return null;
  return Math.abs((last.lines[0]?.width ?? 0) - (other.lines[0]?.width ?? 0)) <= 2 ? last : null;
}

/** A paragraph that a headline or a picture breaks off in mid-sentence goes on behind it. */
function joinBroken(body: OpenDraft["body"]): OpenDraft["body"] {
  const joined: OpenDraft["body"] = [];
  for (const block of body) {
    const before = joined.at(-1);
    if (before && goesOn(before, block)) {
      const lines = [...before.piece.lines, ...block.piece.lines];
      joined[joined.length - 1] = { type: "p", piece: { ...before.piece, lines } };
    } else joined.push(block);
  }
  return joined;
}

function goesOn(before: OpenDraft["body"][number], block: OpenDraft["body"][number]): boolean {
  const { piece } = before;
  if (before.type !== "p" || block.type !== "p" || piece.verse || block.piece.verse) return false;
  if (block.piece.goesOn) return true;
  // a picture's words are whole
  if (piece.kind === "caption") return false;
  const last = piece.lines.at(-1);
  const next = block.piece.lines[0];
  if (!last || !next || next.index === last.index + 1) return false;
  return !endsParagraph(last.text) && !/[：:]$/u.test(last.text);
}
