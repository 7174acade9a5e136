import type { BodyBlock } from "../article.ts";
import { endsSentence } from "./characters.ts";

/** In characters: a stanza of one line is no longer. */
const LONGEST_LINE = 24;

/** Whether a block's lines are the writer's own, as a stanza's are; a stanza of one line stands among others. */
export function isStanza(body: readonly BodyBlock[], at: number): boolean {
  const block = body[at];
  if (block?.type !== "p") return false;
  if (hasLines(block)) return true;
  const beside = [body[at - 1], body[at + 1]].filter((each) => each?.type === "p");
  if (block.text.length > LONGEST_LINE || !beside.length || !beside.every(hasLines)) return false;
  // a short sentence before or behind verse may be about it
  return beside.length > 1 || !endsSentence(block.text);
}

function hasLines(block: BodyBlock | undefined): boolean {
  return block?.text.includes("\n") ?? false;
}

/** Whether a line is left empty above a block: between two stanzas. */
export function isParted(body: readonly BodyBlock[], at: number): boolean {
  return isStanza(body, at) && isStanza(body, at - 1);
}

/** Whether all of a text is verse. */
export function isPoem(body: readonly BodyBlock[]): boolean {
  return body.some(hasLines) && body.every(({ type }, at) => type !== "p" || isStanza(body, at));
}
