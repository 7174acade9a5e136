import type { Passage } from "../../../text/passage.ts";
import { type Decoded, UnreadableFile } from "../../decode.ts";
import type { Complain, Source, ToldSheet, ToldStory } from "../../source.ts";
import { articlesOf } from "./articles.ts";
import { FIELDS } from "./fields.ts";
import type { JsonNode } from "./positioned.ts";
import { JsonRecord, RecordFault } from "./record.ts";
import { findRecords } from "./records.ts";
import { tellStory } from "./tell-story.ts";

const BEGINNING = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u;

/** Whether a text begins as a JSON object, or an array of objects, does: `{"`, `[{`. */
export function isJson(text: string): boolean {
  return BEGINNING.test(text.slice(0, 10_000));
}

/**
 * JSON Lines or an array of articles already cut: this project's own `parse` output, or records with
 * a title and a body. A record is a sheet of its own. Records that are wrong are told to `complain`
 * and left out; throws `UnreadableFile` when no record is an article.
 */
export function readJson({ text, encoding }: Decoded, file: string, complain: Complain): Source {
  const faults: string[] = [];
  const sheets = tellSheets(text, (reason) => faults.push(reason));
  const first = sheets.next();
  if (first.done || !first.value.stories.length) {
    const names = `${FIELDS.headline[1]} and ${FIELDS.body[1]}`;
    const why = faults[0] ? `; ${faults[0]}` : "";
    throw new UnreadableFile(`JSON without articles, which are objects with ${names}${why}`);
  }
  const tell = (reason: string) => complain({ file, reason });
  function* all(head: ToldSheet): Generator<ToldSheet> {
    for (const reason of faults.splice(0)) tell(reason);
    yield head;
    for (const sheet of sheets) {
      for (const reason of faults.splice(0)) tell(reason);
      yield sheet;
    }
    for (const reason of faults.splice(0)) tell(reason);
  }
  return { file, text, encoding, sheets: all(first.value) };
}

/** A sheet for each record that is an article, and one for what follows the last. */
function* tellSheets(
  text: string,
  tell: (reason: string) => void,
): Generator<ToldSheet, undefined> {
  let reached = 0;
  for (const { number, end, node, fault } of findRecords(text)) {
    if (!node) {
      tell(`record ${number}: ${fault}`);
      continue;
    }
    const stories = storiesOf(text, node, (reason) => tell(`record ${number}: ${reason}`));
    if (!stories.length) continue;
    yield sheetOf([reached, end], stories);
    reached = end;
  }
  if (/\S/u.test(text.slice(reached))) yield sheetOf([reached, text.length], []);
  return undefined;
}

function storiesOf(text: string, node: JsonNode, tell: (reason: string) => void): Told[] {
  return articlesOf(text, node).flatMap((each) => {
    if (each.kind !== "object") {
      tell("it is no object; accepted is an object with title and body");
      return [];
    }
    const record = new JsonRecord(text, each);
    try {
      if (record.words("type")?.text === "file") return [];
      return [{ story: tellStory(record), url: record.words("url") }];
    } catch (error) {
      if (!(error instanceof RecordFault)) throw error;
      tell(error.message);
      return [];
    }
  });
}

interface Told {
  readonly story: ToldStory;
  readonly url: Passage | null;
}

function sheetOf(span: ToldSheet["span"], told: readonly Told[]): ToldSheet {
  const stories = told.map(({ story }) => story);
  const furniture = told.flatMap(({ url }) =>
    url ? [{ passage: url, reason: "site address" }] : [],
  );
  const url = told.length === 1 ? (told[0]?.url?.text ?? null) : null;
  return { kind: "told", layout: "flowed", span, stories, furniture, url };
}
