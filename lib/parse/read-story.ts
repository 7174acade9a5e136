import type { Contributor } from "../article.ts";
import { widthOf } from "../text/characters.ts";
import { cutPassage, joinWrapped } from "../text/join.ts";
import { EMPTY_PASSAGE, type Passage, passageOf } from "../text/passage.ts";
import type { Draft } from "./articles/index.ts";
import { signerOf } from "./blocks/closings.ts";
import { cutCaption } from "./forms/captions.ts";
import { authorTold, tellsOfAuthor } from "./forms/contributors/about-author.ts";
import { readCredit } from "./forms/contributors/credit.ts";
import { leadContributors, uniteContributors } from "./forms/contributors/index.ts";
import { insetPeople } from "./forms/contributors/insets.ts";
import { findLead } from "./forms/contributors/lead.ts";
import { type NameHints, settledHints } from "./forms/contributors/naming.ts";
import { KIND_ALONE } from "./forms/contributors/nobody.ts";
import { isMedium } from "./forms/contributors/roles.ts";
import { type Ranks, rankLines } from "./forms/headline.ts";
import { rankLone } from "./forms/rank-lone.ts";
import { bracketedSection, cutSection, isColumnName } from "./forms/section.ts";
import { findSource } from "./forms/source.ts";
import type { Line } from "./lines.ts";
import type { Story } from "./page.ts";
import { type Piece, pieceText } from "./pieces.ts";
import { readBody } from "./read-body.ts";

/** A story with the fields that are read from its own pieces alone. */
export interface ReadStory {
  readonly story: Story;
  readonly contributors: readonly Contributor[];
  readonly source: string | null;
}

/** Reads headline, section, body, captions and credits of one draft; `isLone`: the page has no other. */
export function readStory(
  source: string,
  draft: Draft,
  hints: NameHints,
  isLone = false,
): ReadStory {
  const { section, kicker, headline, subheadlines } = readDisplay(source, draft, isLone);
  const body = readBody(source, draft, hints);
  const captions = draft.captions.map((piece) =>
    readCaption(joinWrapped(source, piece.lines), hints),
  );
  const lines = [...draft.bylines, ...draft.credits].map((piece) =>
    joinWrapped(source, piece.lines),
  );
  const imprints = draft.imprints.map((piece) => joinWrapped(source, piece.lines));
  const first = openingOf(body.blocks);
  const credits = [...lines, ...body.closings.map(({ passage }) => passage), ...imprints];
  return {
    story: {
      section,
      kicker,
      headline,
      subheadlines,
      body: body.blocks,
      captions: captions.map(({ caption }) => caption),
      credits,
    },
    contributors: uniteContributors([
      leadContributors(first, hints),
      ...lines.map(({ text }) => peopleOf(text, hints)),
      ...body.closings.map(({ people }) => people),
      ...captions.map(({ people }) => people),
      ...draft.imprints.map((piece) => imprintPeople(piece, hints)),
      ...body.blocks.map(({ passage }) => insetPeople(passage.text, hints)),
    ]),
    source: sourceOf(imprints) ?? body.closings.find(({ source }) => source)?.source ?? null,
  };
}

/** Ems under which a first paragraph may be a picture's words, `志愿者在清扫街道。`, before the report begins. */
const PICTURE_WORDS = 24;

/** The paragraph that a report opens with: the first, or the second where the first is a few words. */
function openingOf(
  blocks: readonly { readonly type: string; readonly passage: Passage }[],
): string {
  const [first, second] = blocks.filter(({ type }) => type === "p");
  const isShort = first && second && widthOf(first.passage.text) < PICTURE_WORDS;
  return (isShort && findLead(second.passage.text)?.credit ? second : first)?.passage.text ?? "";
}

type Display = Pick<Story, "section" | "kicker" | "headline" | "subheadlines">;

function readDisplay(source: string, draft: Draft, isLone: boolean): Display {
  const cut = cutSections(draft.heads);
  const { logo, lines } = readLogos(draft.logos, cut.sections);
  const ranks =
    isLone && !draft.columns ? rankByWords(cut.rest) : rankLines(cut.rest, draft.columns);
  const joined = passageOfLines(source, ranks.headline) ?? EMPTY_PASSAGE;
  const printed = passageOfLines(source, logo);
  const bracket = printed ? null : bracketedSection(joined.text);
  const kicker = [...lines, ...ranks.kicker].sort((one, other) => one.start - other.start);
  return {
    section: bracket ? cutPassage(joined, ...bracket.inner) : printed,
    kicker: passageOfLines(source, kicker),
    headline: bracket ? cutPassage(joined, 0, bracket.outer) : joined,
    subheadlines: ranks.subheadlines.flatMap((lines) => passageOfLines(source, lines) ?? []),
  };
}

/** Lines of an article by itself stand as its site has them; sizes, where they are known, say more. */
function rankByWords(lines: readonly Line[]): Ranks {
  if (lines.length < 2 || lines.some(({ size }) => size !== undefined)) return rankLines(lines);
  const [from, to] = rankLone(lines, false);
  return {
    kicker: lines.slice(0, from),
    headline: lines.slice(from, to),
    subheadlines: lines.slice(to).map((line) => [line]),
  };
}

/** Section names off the top of a story's display lines: a page's own may stand above a column's. */
function cutSections(heads: readonly Piece[]) {
  const outer = cutSection(heads);
  if (!outer.section) return { sections: [], rest: outer.rest };
  const inner = cutSection(heads.slice(1));
  const sections = inner.section ? [outer.section, inner.section] : [outer.section];
  return { sections, rest: inner.section ? inner.rest : outer.rest };
}

/** One logo is the section; lines that stood with it lead in to the headline, none is lost. */
function readLogos(
  logos: readonly Piece[],
  sections: readonly Line[],
): { readonly logo: readonly Line[]; readonly lines: readonly Line[] } {
  const all = [...logos.map(({ lines }) => lines), ...sections.map((line) => [line])];
  const logo = all.find((lines) => lines.some(({ text }) => isColumnName(text))) ?? all[0] ?? [];
  return { logo, lines: all.filter((lines) => lines !== logo).flat() };
}

function passageOfLines(source: string, lines: readonly Line[]): Passage | null {
  if (!lines.length) return null;
  return passageOf(
    source,
    lines.map(({ start, end }) => [start, end] as const),
    " ",
  );
}

function readCaption(passage: Passage, hints: NameHints) {
  const cut = cutCaption(passage.text, hints);
  const text = cutPassage(passage, 0, cut?.textEnd ?? passage.text.length);
  const credit = cut?.credit ? cutPassage(passage, ...cut.credit) : null;
  return { caption: { text, credit }, people: cut?.people?.contributors ?? [] };
}

/** An author's line was settled as one by its place: what no rule can read is a pen name. */
function peopleOf(text: string, hints: NameHints): readonly Contributor[] {
  if (tellsOfAuthor(text)) {
    const name = authorTold(text);
    return name ? [{ name, role: "author" }] : [];
  }
  const credit = readCredit(text, hints) ?? readCredit(text, settledHints(hints));
  if (credit) return credit.contributors;
  const words = text.replace(/^[（(]|[)）]$/gu, "").trim();
  // `（河东晚报）` is where a story is from, `（本报记者）` names nobody
  if (isMedium(words) || KIND_ALONE.test(words)) return [];
  // `江流 沈坝` are two, `田 野` is one
  const names = /^\S{2,}(?:[\s、]+\S{2,})+$/u.test(words) ? words.split(/[\s、]+/u) : [words];
  return names.map((name) => ({ name: name.replace(/\s/gu, ""), role: "author" }));
}

function imprintPeople(piece: Piece, hints: NameHints): readonly Contributor[] {
  const text = pieceText(piece);
  const signer = piece.kind === "signature" ? signerOf(text) : null;
  if (signer) return [{ name: signer, role: "author" }];
  // `来源：河东日报 作者：张三`
  const source = findSource(text);
  return readCredit(source ? text.slice(source[1]) : text, hints)?.contributors ?? [];
}

function sourceOf(imprints: readonly Passage[]): string | null {
  for (const { text } of imprints) {
    const words = findSource(text);
    if (words) return text.slice(...words);
  }
  return null;
}
