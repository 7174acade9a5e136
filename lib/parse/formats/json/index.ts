import type { Passage } from "../../../text/passage.ts";
import { type Decoded, UnreadableFile } from "../../decode.ts";
import type { Complain, Source, ToldSheet, ToldStory } from "../../source.ts";
import { articlesOf } from "./articles.ts";
import { type Fault, lineAt, sayPartial, summarise } from "./fault-summary.ts";
import { FIELDS } from "./fields.ts";
import type { JsonNode } from "./positioned.ts";
import { JsonRecord, RecordFault } from "./record.ts";
import { findRecords, isWhole } from "./records.ts";
import { tellStory } from "./tell-story.ts";

const BEGINNING = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/u;

/** `[1,2,"三"]`; a note's number begins a page as well: `[1] 据县志记载`. */
const ARRAY_OF_PLAIN = /^\s*\[\s*(?:-?\d|true|false|null|\])/u;

/** Whether a text begins as a JSON object, or an array of objects, does: `{"`, `[{`; or is an array. */
export function isJson(text: string): boolean {
  const beginning = text.slice(0, 10_000);
  return BEGINNING.test(beginning) || (ARRAY_OF_PLAIN.test(beginning) && isWhole(text));
}

/**
 * JSON Lines or an array of articles already cut: this project's own `parse` output, or records with
 * a title and a body. A record is a sheet of its own. Records that are wrong are told to `complain`
 * and left out; at its end it hears how many are left out for want of a text, and how many are read
 * without a field that is wrong. Throws `UnreadableFile` when no record is an article.
 */
export function readJson({ text, encoding }: Decoded, file: string, complain: Complain): Source {
  const faults: Fault[] = [];
  const partial: Fault[] = [];
  const textless: number[] = [];
  const heard = {
    fault: (fault: Fault) => faults.push(fault),
    partial: (fault: Fault) => partial.push(fault),
    textless: (at: number) => textless.push(at),
  };
  const sheets = tellSheets(text, heard);
  const first = sheets.next();
  if (first.done || !first.value.stories.length) {
    const names = `${FIELDS.headline[1]} and ${FIELDS.body[1]}`;
    const missing = textless.length ? [sayTextless(text, textless)] : [];
    const why = [summarise(text, faults), ...missing].filter(Boolean).join("; ");
    throw new UnreadableFile(
      `JSON without articles, which are objects with ${names}${why && `; ${why}`}`,
    );
  }
  const tell = () => {
    for (const { record, reason } of faults.splice(0))
      complain({ file, reason: `record ${record}: ${reason}` });
  };
  function* all(head: ToldSheet): Generator<ToldSheet> {
    tell();
    yield head;
    for (const sheet of sheets) {
      tell();
      yield sheet;
    }
    tell();
    for (const reason of sayPartial(text, partial)) complain({ file, reason, isRead: true });
    if (textless.length) complain({ file, reason: sayTextless(text, textless) });
  }
  return { file, text, encoding, sheets: all(first.value) };
}

/** Told of records that are left out, of fields that are, and where records begin that have no text. */
interface Listener {
  readonly fault: (fault: Fault) => void;
  readonly partial: (fault: Fault) => void;
  readonly textless: (at: number) => void;
}

/** `2 records, the first in line 7, have a headline and no text, and no story is read; …` */
function sayTextless(text: string, [first = 0, ...others]: readonly number[]): string {
  const line = lineAt(text, first);
  const which = others.length
    ? `${others.length + 1} records, the first in line ${line}, have`
    : `the record in line ${line} has`;
  const names = FIELDS.body.slice(0, 3).join(", ");
  return `${which} a headline and no text, and no story is read; a text stands in fields such as ${names}`;
}

/** A sheet for each record that is an article, and one for what follows the last. */
function* tellSheets(text: string, heard: Listener): Generator<ToldSheet, undefined> {
  let reached = 0;
  for (const { number, at, line, end, node, fault } of findRecords(text)) {
    if (!node) {
      heard.fault({
        record: `${number} in line ${line}`,
        at,
        kind: "no JSON",
        reason: fault ?? "",
      });
      continue;
    }
    const stories = storiesOf(text, node, number, heard);
    if (!stories.length) continue;
    yield sheetOf([reached, end], stories);
    reached = end;
  }
  if (/\S/u.test(text.slice(reached))) yield sheetOf([reached, text.length], []);
  return undefined;
}

function storiesOf(text: string, node: JsonNode, number: number, heard: Listener): Told[] {
  const articles = articlesOf(text, node);
  return articles.flatMap(({ node: each, isFeedItem }, index) => {
    const own = { record: `${number}${each === node ? "" : `, item ${index + 1}`}` };
    const at = each.span[0];
    if (each.kind !== "object") {
      const reason = "it is no object; accepted is an object with title and body";
      heard.fault({ ...own, at, kind: "no object", reason });
      return [];
    }
    const record = new JsonRecord(text, each, isFeedItem);
    const leftOut: Fault[] = [];
    try {
      if (record.words("type")?.text === "file") return [];
      const story = tellStory(record, ({ kind, message: reason }) =>
        leftOut.push({ ...own, at, kind, reason }),
      );
      if (isTextless(record, story)) {
        heard.textless(at);
        return [];
      }
      const told = { story, url: record.plain("url"), printed: printedIn(record) };
      // a record that is refused for another field is not read without this one
      leftOut.forEach(heard.partial);
      return [told];
    } catch (error) {
      if (!(error instanceof RecordFault)) throw error;
      heard.fault({ ...own, at, kind: error.kind, reason: error.message });
      return [];
    }
  });
}

/** This project's own records say outright when a headline was printed without its story. */
function isTextless(record: JsonRecord, { body, captions }: ToldStory): boolean {
  if (body.length || captions.length) return false;
  return record.words("type")?.text !== "article" || record.node("body") === null;
}

interface Told {
  readonly story: ToldStory;
  readonly url: Passage | null;
  readonly printed: ToldSheet["furniture"];
}

/** The paper and the page that a record says its story was printed in. */
function printedIn(record: JsonRecord): ToldSheet["furniture"] {
  const paper = record.plain("paper");
  const page = record.plain("page");
  return [
    ...(paper ? [{ passage: paper, reason: "masthead" }] : []),
    ...(page ? [{ passage: page, reason: "page furniture" }] : []),
  ];
}

function sheetOf(span: ToldSheet["span"], told: readonly Told[]): ToldSheet {
  const stories = told.map(({ story }) => story);
  const furniture = told.flatMap(({ url, printed }) =>
    url ? [{ passage: url, reason: "site address" }, ...printed] : printed,
  );
  const url = told.length === 1 ? (told[0]?.url?.text ?? null) : null;
  return { kind: "told", layout: "flowed", span, stories, furniture, url };
}
