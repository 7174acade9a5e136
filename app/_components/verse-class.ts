import type { BodyBlock } from "../../lib/article.ts";
import { isStanza } from "../../lib/text/verse.ts";

/** The class of a paragraph whose lines are the writer's own, as a stanza's are; none for any other. */
export function verseClass(body: readonly BodyBlock[], at: number): "verse" | undefined {
  return isStanza(body, at) ? "verse" : undefined;
}
