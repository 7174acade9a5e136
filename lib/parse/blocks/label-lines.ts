import { isAt, setOf } from "../../text/characters.ts";
import { readCredit } from "../forms/contributors/credit.ts";
import { looksLikeName } from "../forms/contributors/names.ts";
import { findSource, isEditorLine } from "../forms/source.ts";
import type { Line } from "../lines.ts";
import type { PieceKind } from "../pieces.ts";

const COLONS = setOf("：:");
const LONGEST_LABEL = 6;

function endsWithColon(text: string): boolean {
  return text.length <= LONGEST_LABEL && isAt(COLONS, text, text.length - 1);
}

/** `来源：⏎河东晚报`, `作者：⏎柳青 韩雪`: a web page's label, and under it what it names. */
export function labelKind(lines: readonly Line[], at: number): PieceKind | null {
  if (!endsWithColon(lines[at]?.text ?? "")) return null;
  const [label, value] = lines.slice(at, at + 2);
  if (!label || !value || value.gap > 0 || value.width > 30 || /[:：]/u.test(value.text))
    return null;
  const text = label.text + value.text;
  if (findSource(text)) return "source";
  if (isEditorLine(text)) return "editor";
  const credit = readCredit(text);
  if (!credit?.marked) return null;
  // what is said stands alone there and reads as a name: `谢谢`
  if (isInInterview(lines, at)) return "body";
  const isNamed = credit.contributors.every(
    // authors have pen names
    ({ name, role }) => role === "author" || looksLikeName(name),
  );
  return isNamed ? "byline" : null;
}

/** What is said under a speaker's name: `柳青：我写了四十年，从没想过停下。`, `问：` */
const SPEECH = /^(?:[问問答]\s?[:：]|\p{Script=Han}{1,6}[:：].*[。！？!?]$)/u;
const AROUND = 8;

/** `记者：⏎谢谢⏎柳青：我写了四十年。`: speakers stand before what they say. */
function isInInterview(lines: readonly Line[], at: number): boolean {
  const label = lines[at]?.text;
  return lines
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .some((line) => SPEECH.test(line.text) || (line.index !== at && line.text === label));
}
