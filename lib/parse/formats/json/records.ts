import { JsonFault, type JsonNode, readValue, skipBlanks } from "./positioned.ts";

/** One record of a JSON file, or why it is none. */
export interface FoundRecord {
  /** From 1, in the order of the file. */
  readonly number: number;
  /** Where it begins, or where it breaks. */
  readonly at: number;
  /** Past its last character. */
  readonly end: number;
  readonly node: JsonNode | null;
  readonly fault: string | null;
}

/**
 * The records of a text one after another, so that no more than one is held: the items of an array,
 * or values a line each. A broken one is told of and the next line read on; after a broken item of
 * an array there is none.
 */
export function* findRecords(text: string): Generator<FoundRecord> {
  const start = skipBlanks(text, 0);
  const inArray = text[start] === "[";
  let at = inArray ? skipBlanks(text, start + 1) : start;
  for (let number = 1; at < text.length; number++) {
    if (inArray && text[at] === "]") return;
    try {
      const { node, end } = readValue(text, at);
      yield { number, at, end, node, fault: null };
      at = skipBlanks(text, end);
      if (text[at] === ",") at = skipBlanks(text, at + 1);
      else if (inArray && text[at] !== "]") throw new JsonFault("no , or ]", at);
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      const line = text.indexOf("\n", Math.max(error.at, at));
      const end = inArray || line < 0 ? text.length : line;
      const fault = `no JSON at character ${error.at}: ${error.message}`;
      yield {
        number,
        at: error.at,
        end,
        node: null,
        fault: inArray ? `${fault}; nothing after it is read` : fault,
      };
      at = skipBlanks(text, end);
    }
  }
}
