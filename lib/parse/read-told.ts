import type { Contributor } from "../article.ts";
import { cutPassage } from "../text/join.ts";
import type { Passage } from "../text/passage.ts";
import { cutSource } from "./closing-source.ts";
import { cutCaption } from "./forms/captions.ts";
import { readCredit } from "./forms/contributors/credit.ts";
import {
  findClosingCredit,
  leadContributors,
  uniteContributors,
} from "./forms/contributors/index.ts";
import { insetPeople } from "./forms/contributors/insets.ts";
import { BRACKETED } from "./forms/contributors/naming.ts";
import type { StoryBlock } from "./page.ts";
import type { SheetReading, StoryReading } from "./sheet-reading.ts";
import type { ToldSheet, ToldStory } from "./source.ts";
import { shareOut } from "./told-spans.ts";
import { joinStanzas } from "./told-verse.ts";

/** Stories whose parts the format marks: only people, and credits inside a text, are left to find. */
export function readTold(text: string, sheet: ToldSheet): SheetReading {
  const { stories, discarded } = shareOut(text, sheet);
  return {
    layout: sheet.layout ?? "web",
    stories: sheet.stories.map((told, at) => ({
      ...readParts(text, told),
      spans: stories[at] ?? [],
    })),
    furniture: sheet.furniture,
    discarded,
    url: sheet.url,
  };
}

function readParts(source: string, told: ToldStory): Omit<StoryReading, "spans"> {
  const { section, kicker, headline, subheadlines, given = {} } = told;
  const body = given.contributors ? asGiven(told.body) : cutEnd(told.body);
  const captions = told.captions.map((caption) => readCaption(caption));
  const lead = body.blocks.find(({ type }) => type === "p")?.passage.text ?? "";
  const credits = [
    ...told.credits,
    ...(body.closing ? [body.closing.passage] : []),
    ...(body.from ? [body.from.passage] : []),
  ];
  return {
    story: {
      section,
      kicker,
      headline,
      subheadlines,
      body: joinStanzas(source, body.blocks),
      captions: captions.map(({ caption }) => caption),
      credits,
    },
    contributors:
      given.contributors ??
      uniteContributors([
        leadContributors(lead),
        ...told.credits.map(({ text }) => peopleOf(text)),
        body.closing?.people ?? [],
        ...captions.map(({ people }) => people),
        ...body.blocks.map(({ passage }) => insetPeople(passage.text)),
      ]),
    source: told.source?.text || (body.from?.source ?? null),
    clarity: told.clarity,
    given,
  };
}

function asGiven(blocks: readonly StoryBlock[]) {
  return { blocks, closing: null, from: null };
}

/** `…五千元。（据新华社电）（编辑：韩雪）`: source and people in either order. */
function cutEnd(whole: readonly StoryBlock[]) {
  const behind = cutSource(whole);
  const { blocks, closing } = cutClosing(behind.blocks);
  if (behind.from || !closing) return { blocks, closing, from: behind.from };
  return { ...cutSource(blocks), closing };
}

/** `…增收五千元。（汪亦舟）`: the name is a credit, no text. */
function cutClosing(blocks: readonly StoryBlock[]) {
  const last = blocks.at(-1);
  const credit = last?.type === "p" ? findClosingCredit(last.passage.text) : null;
  if (!last || !credit) return { blocks, closing: null };
  const passage = cutPassage(last.passage, 0, credit.outer);
  const rest = blocks.slice(0, -1);
  return {
    blocks: passage.text ? [...rest, { type: last.type, passage }] : rest,
    closing: { passage: cutPassage(last.passage, ...credit.inner), people: credit.people },
  };
}

function readCaption(caption: ToldStory["captions"][number]) {
  if (caption.credit) return { caption, people: peopleOf(caption.credit.text) };
  const cut = cutCaption(caption.text.text, {});
  if (!cut?.credit) return { caption, people: [] };
  const text: Passage = cutPassage(caption.text, 0, cut.textEnd);
  const credit = cutPassage(caption.text, ...cut.credit);
  return { caption: { text, credit }, people: cut.people?.contributors ?? [] };
}

const NAME = /^[\p{L}·• ]{2,20}$/u;

/** A line marked as a credit names someone, even in a form no rule can read: `小河边`. */
function peopleOf(text: string): readonly Contributor[] {
  // its brackets, if it had some, are cut off
  const read = readCredit(text, {}) ?? readCredit(text, BRACKETED);
  if (read) return read.contributors;
  const name = text.trim();
  // `东 言` is one name, set wide
  const closed = name.replace(/^(\S)[ \u3000]+(\S)$/u, "$1$2");
  return NAME.test(name) ? [{ name: closed, role: "author" }] : [];
}
