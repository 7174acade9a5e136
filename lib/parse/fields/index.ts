import type { Contributor } from "../../article.ts";
import { cutPassage, joinWrapped } from "../../text/join.ts";
import { EMPTY_PASSAGE, type Passage, passageOf } from "../../text/passage.ts";
import type { Draft } from "../articles/index.ts";
import { joinDisplay, readBody } from "../body.ts";
import type { Line } from "../lines.ts";
import type { Story } from "../page.ts";
import { cutCaption } from "./captions.ts";
import { readCredit } from "./contributors/credit.ts";
import { leadContributors, uniteContributors } from "./contributors/index.ts";
import type { NameHints } from "./contributors/names.ts";
import { rankLines } from "./headline.ts";
import { bracketedSection, cutSection } from "./section.ts";
import { findSource } from "./source.ts";

/** A story with the fields that are read from its own pieces alone. */
export interface ReadStory {
  readonly story: Story;
  readonly contributors: readonly Contributor[];
  readonly source: string | null;
}

/** Reads headline, section, body, captions and credits of one draft. */
export function readStory(source: string, draft: Draft, hints: NameHints): ReadStory {
  const display = readDisplay(source, draft);
  const body = readBody(source, draft, hints);
  const captions = draft.captions.map((piece) =>
    readCaption(joinWrapped(source, piece.lines), hints),
  );
  const lines = [...draft.bylines, ...draft.credits].map((piece) =>
    joinWrapped(source, piece.lines),
  );
  const imprints = draft.imprints.map((piece) => joinWrapped(source, piece.lines));
  const first = body.blocks.find(({ type }) => type === "p")?.passage.text ?? "";
  const credits = [...lines, ...(body.closing ? [body.closing.passage] : []), ...imprints];
  return {
    story: {
      ...display,
      body: body.blocks,
      captions: captions.map(({ caption }) => caption),
      credits,
    },
    contributors: uniteContributors([
      leadContributors(first, hints),
      ...lines.map(({ text }) => peopleOf(text, hints)),
      body.closing?.people ?? [],
      ...captions.map(({ people }) => people),
      ...imprints.map(({ text }) => readCredit(text, hints)?.contributors ?? []),
    ]),
    source: sourceOf(imprints),
  };
}

type Display = Pick<Story, "section" | "kicker" | "headline" | "subheadlines">;

function readDisplay(source: string, draft: Draft): Display {
  const { section, rest } = cutSection(draft.heads);
  const ranks = rankLines(rest);
  const joined = passageOfLines(source, ranks.headline) ?? EMPTY_PASSAGE;
  const logo = draft.logos[0];
  const printed = logo ? joinDisplay(source, [logo]) : section && passageOfLines(source, [section]);
  const bracket = printed ? null : bracketedSection(joined.text);
  return {
    section: bracket ? cutPassage(joined, ...bracket.inner) : printed || null,
    kicker: passageOfLines(source, ranks.kicker),
    headline: bracket ? cutPassage(joined, 0, bracket.outer) : joined,
    subheadlines: ranks.subheadlines.flatMap((lines) => passageOfLines(source, lines) ?? []),
  };
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
  const name = text.replace(/\s/gu, "");
  return readCredit(text, hints)?.contributors ?? [{ name, role: "author" }];
}

function sourceOf(imprints: readonly Passage[]): string | null {
  for (const { text } of imprints) {
    const words = findSource(text);
    if (words) return text.slice(...words);
  }
  return null;
}
