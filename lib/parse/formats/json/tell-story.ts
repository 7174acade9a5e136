import type { Passage } from "../../../text/passage.ts";
import { EMPTY_PASSAGE } from "../../../text/passage.ts";
import type { ToldStory } from "../../source.ts";
import { readBody } from "./body.ts";
import { FIELDS, ROLE_FIELDS } from "./fields.ts";
import { givenContributors, givenDate, givenPlaces, givenTopics } from "./given.ts";
import { type JsonRecord, RecordFault } from "./record.ts";

/**
 * One record as a story; what the record says outright stands. A day, places, people or topics that
 * cannot be read are left out, told to `hear`; any other field that is wrong throws a RecordFault.
 */
export function tellStory(record: JsonRecord, hear: (fault: RecordFault) => void): ToldStory {
  const headline = record.words("headline");
  const { blocks: body, captions: inBody } = readBody(record);
  const captions = [...inBody, ...readCaptions(record)];
  if (!headline && !body.length && !captions.length) {
    const names = [...FIELDS.headline.slice(0, 3), ...FIELDS.body.slice(0, 3)].join(", ");
    throw new RecordFault(
      `it has no headline and no text; accepted are fields such as ${names}`,
      "empty",
    );
  }
  const own = record.words("type")?.text === "article";
  const date = orLeftOut(() => givenDate(record), hear);
  const year = date ? Number(date.value.slice(0, 4)) : null;
  const contributors = orLeftOut(() => givenContributors(record), hear);
  const places = orLeftOut(() => givenPlaces(record, year), hear);
  const topics = orLeftOut(() => givenTopics(record, own), hear);
  return {
    section: record.words("section"),
    kicker: record.words("kicker"),
    headline: headline ?? EMPTY_PASSAGE,
    subheadlines: record.lines("subheadlines"),
    body,
    captions,
    credits: contributors === null ? readCredits(record, hear) : [],
    source: record.words("source"),
    given: {
      ...(contributors && { contributors }),
      // a day that the record means to say and that cannot be read is not looked for in the text
      ...(date !== null && { date: date ?? null }),
      ...(places && { places }),
      ...(topics && { topics }),
    },
    clarity: readClarity(record),
  };
}

/** What a field says; undefined, and told, when it cannot be read. */
function orLeftOut<T>(read: () => T, hear: (fault: RecordFault) => void): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    hear(error);
    return undefined;
  }
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
function readCredits(record: JsonRecord, hear: (fault: RecordFault) => void): Passage[] {
  return ROLE_FIELDS.flatMap(([field, role]) => {
    const lines = orLeftOut(() => record.lines(field), hear) ?? [];
    return lines.map(({ text, pieces }) => ({
      text: `${role}${text}`,
      pieces: pieces.map((piece) => ({ ...piece, at: piece.at + role.length })),
    }));
  });
}

function readClarity(record: JsonRecord): number {
  const node = record.node("confidence");
  const value = node?.kind === "plain" ? node.value : null;
  return typeof value === "number" && value >= 0 && value <= 1 ? value : 1;
}
