import { JsonFault, type JsonNode, readValue, skipBlanks } from "./positioned.ts";

/** One record of a JSON file, or why it is none. */
export interface FoundRecord {
  /** From 1, in the order of the file. */
  readonly number: number;
  /** Where it begins, or where it breaks. */
  readonly at: number;
  /** The line of `at`, from 1; only of one that is broken. */
  readonly line: number | null;
  /** Past its last character. */
  readonly end: number;
  readonly node: JsonNode | null;
  readonly fault: string | null;
}

/**
 * The records of a text one after another, so that no more than one is held: the items of an array,
 * or values a line each. A broken one is told of and the next line read on; after a broken item of
 * an array there is none. A value may go over many lines, but one that breaks ends before the next
 * line that is a record by itself.
 */
export function* findRecords(text: string): Generator<FoundRecord> {
  const start = skipBlanks(text, 0);
  const inArray = text[start] === "[";
  const lineOf = lineCounter(text);
  let at = inArray ? skipBlanks(text, start + 1) : start;
  for (let number = 1; at < text.length; number++) {
    if (inArray && text[at] === "]") return;
    try {
      const { node, end } = readValue(text, at);
      yield { number, at, line: null, end, node, fault: null };
      at = skipBlanks(text, end);
      if (text[at] === ",") at = skipBlanks(text, at + 1);
      else if (inArray && text[at] !== "]") throw new JsonFault("no , or ]", at);
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      const broken = (inArray ? null : endedByNext(text, at, error.at)) ?? error;
      const line = text.indexOf("\n", Math.max(broken.at, at));
      const end = inArray || line < 0 ? text.length : line;
      const fault = `no JSON at character ${broken.at}: ${broken.message}`;
      yield {
        number,
        at: broken.at,
        line: lineOf(broken.at),
        end,
        node: null,
        fault: inArray ? `${fault}; nothing after it is read` : fault,
      };
      at = skipBlanks(text, end);
    }
  }
}

/** What is wrong with a record that breaks at `to`, when a line before that is an object and nothing else. */
function endedByNext(text: string, from: number, to: number): JsonFault | null {
  let start = text.indexOf("\n", from) + 1;
  while (start > 0 && start <= to) {
    const next = text.indexOf("\n", start) + 1;
    if (text[start] === "{") {
      const line = text.slice(start, next || text.length).trimEnd();
      if (line.endsWith("}") && isWhole(line)) {
        const end = from + text.slice(from, start).trimEnd().length;
        return new JsonFault("no end before the next record", end);
      }
    }
    start = next;
  }
  return null;
}

/** Whether a text is one JSON value and nothing else. */
export function isWhole(text: string): boolean {
  try {
    return skipBlanks(text, readValue(text, skipBlanks(text, 0)).end) === text.length;
  } catch (error) {
    if (error instanceof JsonFault) return false;
    throw error;
  }
}

/** Tells the lines, from 1, of offsets that only grow, in one walk over the text. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let reached = text.indexOf("\n");
  return (offset) => {
    for (; reached >= 0 && reached < offset; reached = text.indexOf("\n", reached + 1)) line++;
    return line;
  };
}
