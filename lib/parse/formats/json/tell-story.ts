import type { Passage } from "../../../text/passage.ts";
import { EMPTY_PASSAGE } from "../../../text/passage.ts";
import type { StoryBlock } from "../../page.ts";
import type { ToldStory } from "../../source.ts";
import { FIELDS, ROLE_FIELDS } from "./fields.ts";
import { givenContributors, givenDate, givenPlaces, givenTopics } from "./given.ts";
import { type JsonRecord, RecordFault } from "./record.ts";

/** One record as a story; what the record says outright stands. Throws a RecordFault. */
export function tellStory(record: JsonRecord): ToldStory {
  const headline = record.words("headline");
  const body = readBody(record);
  const captions = readCaptions(record);
  if (!headline && !body.length && !captions.length) {
    const names = [...FIELDS.headline.slice(0, 3), ...FIELDS.body.slice(0, 3)].join(", ");
    throw new RecordFault(
      `it has no headline and no text; accepted are fields such as ${names}`,
      "empty",
    );
  }
  const own = record.words("type")?.text === "article";
  const date = givenDate(record);
  const year = date ? Number(date.value.slice(0, 4)) : null;
  const contributors = givenContributors(record);
  const places = givenPlaces(record, year);
  const topics = givenTopics(record, own);
  return {
    section: record.words("section"),
    kicker: record.words("kicker"),
    headline: headline ?? EMPTY_PASSAGE,
    subheadlines: record.lines("subheadlines"),
    body,
    captions,
    credits: contributors ? [] : readCredits(record),
    source: record.words("source"),
    given: {
      ...(contributors && { contributors }),
      ...(date && { date }),
      ...(places && { places }),
      ...(topics && { topics }),
    },
    clarity: readClarity(record),
  };
}

/** A string with a paragraph a line, an array of those, or this project's own `{type, text}`. */
function readBody(record: JsonRecord): StoryBlock[] {
  const node = record.node("body");
  if (!node) return [];
  return record.each(node).flatMap((item): StoryBlock[] => {
    if (item.kind === "string") return paragraphs(record.linesOf(item));
    if (item.kind === "object" && PICTURE.test(record.part(item, "type")?.text ?? "")) return [];
    const part = item.kind === "object" ? record.record(item) : null;
    if (!part?.hasAny("body")) {
      throw record.fault("body", 'a string, or an array of strings or {"type", "text"}');
    }
    const lines = part.lines("body");
    if (part.words("type")?.text === "crosshead") {
      return lines.map((passage) => ({ type: "crosshead", passage }));
    }
    const head = part.words("headline");
    const heads: StoryBlock[] = head ? [{ type: "crosshead", passage: head }] : [];
    return [...heads, ...paragraphs(lines)];
  });
}

/** What a block of a page is called that has no text of its own. */
const PICTURE = /^(?:img|image|picture|photo|video)$/iu;

function paragraphs(lines: readonly Passage[]): StoryBlock[] {
  return lines.map((passage) => ({ type: "p", passage }));
}

function readCaptions(record: JsonRecord): ToldStory["captions"] {
  const node = record.node("captions");
  if (!node) return [];
  return record.each(node).flatMap((item) => {
    if (item.kind === "string") {
      return record.linesOf(item).map((text) => ({ text, credit: null }));
    }
    const text = item.kind === "object" ? record.part(item, "text") : null;
    if (item.kind !== "object" || !text) {
      throw record.fault("captions", 'a string, or an array of strings or {"text", "credit"}');
    }
    return text.text ? [{ text, credit: record.part(item, "credit") }] : [];
  });
}

/** Names with the role that their field says before them, as print has it: `责编：韩立`. */
function readCredits(record: JsonRecord): Passage[] {
  return ROLE_FIELDS.flatMap(([field, role]) =>
    record.lines(field).map(({ text, pieces }) => ({
      text: `${role}${text}`,
      pieces: pieces.map((piece) => ({ ...piece, at: piece.at + role.length })),
    })),
  );
}

function readClarity(record: JsonRecord): number {
  const node = record.node("confidence");
  const value = node?.kind === "plain" ? node.value : null;
  return typeof value === "number" && value >= 0 && value <= 1 ? value : 1;
}
