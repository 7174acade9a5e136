import type { MarkedText } from "../text/marked-text.ts";
import type { Convert } from "../text/scripts.ts";

/**
 * Marked text converted as a whole, so that a mark does not tear a phrase; where that would move a
 * mark, part by part.
 */
function convertMarked(parts: MarkedText, convert: Convert): MarkedText {
  const whole = parts.map(({ text }) => text).join("");
  const converted = convert(whole);
  if (converted.length !== whole.length) {
    return parts.map((part) => ({ ...part, text: convert(part.text) }));
  }
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += part.text.length;
    return { ...part, text: converted.slice(start, end) };
  });
}

function isMarkedText(value: readonly unknown[]): value is MarkedText {
  return value.every((part) => typeof part === "object" && part !== null && "marked" in part);
}

/**
 * Plain data with every text in it converted; functions give converted texts. Ids, codes, slugs and
 * days are ASCII, which no dictionary of characters touches.
 */
export function convertTexts<Value>(value: Value, convert: Convert): Value {
  return convertAny(value, convert) as Value;
}

function convertAny(value: unknown, convert: Convert): unknown {
  if (typeof value === "string") return convert(value);
  if (typeof value === "function") {
    return (...details: unknown[]) => convertAny(value(...details), convert);
  }
  if (Array.isArray(value)) {
    if (value.length > 0 && isMarkedText(value)) return convertMarked(value, convert);
    return value.map((part) => convertAny(part, convert));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, convertAny(part, convert)]),
  );
}
