import type { Words } from "../i18n/words.ts";
import type { Convert } from "../text/scripts.ts";
import type { Read } from "./pinyin.ts";
import { convertTexts } from "./traditional.ts";

/** Brings what the queries give into the script and language of a page, and reads it aloud. */
export interface Printer {
  /** Printed text in the page's script; topics by their names in the page's language. */
  readonly print: <Data>(data: Data) => Data;
  /** Readings over a text that `print` gave. */
  readonly read: Read | null;
}

/** Plain data in which every topic bears the name `topics` has for it. */
function nameTopics(value: unknown, topics: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((part) => nameTopics(part, topics));
  if (typeof value !== "object" || value === null) return value;
  const named = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, nameTopics(part, topics)]),
  );
  const label = typeof named.slug === "string" ? topics[named.slug] : undefined;
  return "label" in named && label !== undefined ? { ...named, label } : named;
}

/**
 * `topics` null leaves their names, `convert` null the characters. Readings are those of the text
 * before it was converted: the dictionary of words is one of simplified characters.
 */
export function printerOf(
  topics: Words["topics"] | null,
  convert: Convert | null,
  read: Read | null,
): Printer {
  const simplified = new Map<string, string>();

  function convertAndNote(text: string): string {
    const converted = convert ? convert(text) : text;
    if (read && converted !== text && converted.length === text.length) {
      simplified.set(converted, text);
    }
    return converted;
  }

  function print<Data>(data: Data): Data {
    const named = topics ? (nameTopics(data, topics) as Data) : data;
    return convert ? convertTexts(named, convertAndNote) : named;
  }

  function readShown(text: string, own: Read) {
    let end = 0;
    return own(simplified.get(text) ?? text).map(({ text: part, pinyin }) => {
      const start = end;
      end += part.length;
      return { text: text.slice(start, end), pinyin };
    });
  }

  return { print, read: read && ((text) => readShown(text, read)) };
}
