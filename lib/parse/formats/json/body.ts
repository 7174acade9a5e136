import type { Passage } from "../../../text/passage.ts";
import type { StoryBlock } from "../../page.ts";
import type { ToldStory } from "../../source.ts";
import type { JsonNode } from "./positioned.ts";
import type { JsonRecord } from "./record.ts";

/** What a body holds: its paragraphs and crossheads, and what is said of the pictures between them. */
export interface ToldBody {
  readonly blocks: readonly StoryBlock[];
  readonly captions: ToldStory["captions"];
}

/** What a block of a page is called that shows a picture; its text is said of that. */
const PICTURE = /^(?:img|image|picture|photo|video)$/iu;
const ACCEPTED = 'a string, or an array of strings or {"type", "text"}';

/**
 * A string with a paragraph a line, an array of those, or this project's own `{type, text}`. Blocks
 * without words, such as `{"type": "hr"}`, are passed over; one with Chinese words in a field of no
 * known name is a fault, and so is a body of nothing but blocks that are not understood.
 */
export function readBody(record: JsonRecord): ToldBody {
  const node = record.node("body");
  if (!node) return { blocks: [], captions: [] };
  const blocks: StoryBlock[] = [];
  const captions: Passage[] = [];
  let isUnderstood = false;
  for (const item of record.each(node)) {
    if (item.kind === "string") {
      blocks.push(...paragraphs(record.linesOf(item)));
      isUnderstood = true;
    } else if (item.kind === "object") {
      const part = record.record(item);
      const isPicture = PICTURE.test(record.part(item, "type")?.text ?? "");
      if (isPicture) captions.push(...captionOf(part));
      else if (part.hasAny("headline", "subheadlines", "body")) blocks.push(...readBlock(part));
      else if (holdsChinese(record, item)) throw record.fault("body", ACCEPTED);
      isUnderstood ||= isPicture || part.hasAny("headline", "subheadlines", "body");
    } else if (item.kind !== "plain" || item.value !== null) {
      throw record.fault("body", ACCEPTED);
    }
  }
  if (!isUnderstood && record.each(node).length > 0) throw record.fault("body", ACCEPTED);
  return { blocks, captions: captions.map((text) => ({ text, credit: null })) };
}

/** A paragraph, a crosshead, or a part of the story under a title and a subtitle of its own. */
function readBlock(part: JsonRecord): StoryBlock[] {
  const lines = part.lines("body");
  if (part.words("type")?.text === "crosshead") return crossheads(lines);
  const head = part.words("headline");
  return [
    ...crossheads(head ? [head] : []),
    ...crossheads(part.lines("subheadlines")),
    ...paragraphs(lines),
  ];
}

function captionOf(picture: JsonRecord): Passage[] {
  const node = picture.node("captions") ?? picture.node("body");
  return node ? picture.each(node).flatMap((item) => picture.linesOf(item)) : [];
}

function paragraphs(lines: readonly Passage[]): StoryBlock[] {
  return lines.map((passage) => ({ type: "p", passage }));
}

function crossheads(lines: readonly Passage[]): StoryBlock[] {
  return lines.map((passage) => ({ type: "crosshead", passage }));
}

function holdsChinese(record: JsonRecord, node: Extract<JsonNode, { kind: "object" }>): boolean {
  return [...node.fields.values()].some((field) =>
    record.linesOf(field).some(({ text }) => /\p{Script=Han}/u.test(text)),
  );
}
