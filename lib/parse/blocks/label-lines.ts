import { isAt, setOf } from "../../text/characters.ts";
import { readCredit } from "../forms/contributors/credit.ts";
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
  return readCredit(text)?.marked ? "byline" : null;
}
