import { endsSentence } from "../../text/characters.ts";
import type { Line } from "../lines.ts";
import { memberBefore } from "../member-before.ts";

const UNMARKED = /^[据據综綜][^:：]*$/u;
/** What goes on with the line above: `（记者柳青　韩雪）海关总署…`, `，昨天…`. */
const GOES_ON = /^(?:[（(](?:本[报報]|[见見][习習]|特[约約])?[记記]者|[，。、；：！？”’）)])/u;

/** `　　据新华社北京6月12日电⏎（记者柳青）海关总署…`: a line of a paragraph, and no line about the story's source. */
export function isInParagraph(lines: readonly Line[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  if (!line || !next || next.gap > 0 || !UNMARKED.test(line.text)) return false;
  if (GOES_ON.test(next.text)) return true;
  if (next.indent > 0) return false;
  if (line.indent > 0) return true;
  const before = memberBefore(lines, at);
  if (!before || line.gap > 0) return false;
  // a line as wide as the one above it fills its column
  return !endsSentence(before.text) || Math.abs(before.width - line.width) <= 1;
}
