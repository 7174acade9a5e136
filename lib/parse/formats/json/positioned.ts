import type { Span } from "../../../article.ts";

/** A JSON value that knows where it stands in the text. */
export type JsonNode =
  | { readonly kind: "string" /** Between the quotation marks. */; readonly span: Span }
  | { readonly kind: "array"; readonly span: Span; readonly items: readonly JsonNode[] }
  | {
      readonly kind: "object";
      readonly span: Span;
      readonly fields: ReadonlyMap<string, JsonNode>;
    }
  | { readonly kind: "plain"; readonly span: Span; readonly value: number | boolean | null };

/** The text is no JSON at an offset; `message` says what was awaited there. */
export class JsonFault extends Error {
  override readonly name = "JsonFault";
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

const DEEPEST = 64;
const BLANK = /[ \t\r\n\uFEFF]*/y;
const PLAIN = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const STRING_STOP = /["\\\r\n]/g;

/** Offset of the first character from `at` on that is no blank. */
export function skipBlanks(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.test(text);
  return Math.max(at, BLANK.lastIndex);
}

/** Reads the value that begins at an offset, and where it ends. Throws a JsonFault. */
export function readValue(
  text: string,
  at: number,
  depth = 0,
): { readonly node: JsonNode; readonly end: number } {
  if (depth > DEEPEST) throw new JsonFault(`nested deeper than ${DEEPEST}`, at);
  const mark = text[at];
  if (mark === '"') {
    const end = endOfString(text, at);
    return { node: { kind: "string", span: [at + 1, end - 1] }, end };
  }
  if (mark === "[") return readArray(text, at, depth);
  if (mark === "{") return readObject(text, at, depth);
  PLAIN.lastIndex = at;
  const [word] = PLAIN.exec(text) ?? [];
  if (word === undefined) throw new JsonFault("no value", at);
  const end = at + word.length;
  const value = JSON.parse(word) as number | boolean | null;
  return { node: { kind: "plain", span: [at, end], value }, end };
}

function readArray(text: string, start: number, depth: number) {
  const items: JsonNode[] = [];
  let at = skipBlanks(text, start + 1);
  while (text[at] !== "]") {
    if (items.length) at = skipBlanks(text, expect(text, at, ","));
    const { node, end } = readValue(text, at, depth + 1);
    items.push(node);
    at = skipBlanks(text, end);
  }
  return { node: { kind: "array", span: [start, at + 1], items } as const, end: at + 1 };
}

function readObject(text: string, start: number, depth: number) {
  const fields = new Map<string, JsonNode>();
  let at = skipBlanks(text, start + 1);
  while (text[at] !== "}") {
    if (fields.size) at = skipBlanks(text, expect(text, at, ","));
    if (text[at] !== '"') throw new JsonFault("no name of a field in quotation marks", at);
    const nameEnd = endOfString(text, at);
    const name = JSON.parse(text.slice(at, nameEnd)) as string;
    at = skipBlanks(text, expect(text, skipBlanks(text, nameEnd), ":"));
    const { node, end } = readValue(text, at, depth + 1);
    fields.set(name, node);
    at = skipBlanks(text, end);
  }
  return { node: { kind: "object", span: [start, at + 1], fields } as const, end: at + 1 };
}

function expect(text: string, at: number, mark: string): number {
  if (text[at] !== mark) throw new JsonFault(`no ${mark}`, at);
  return at + 1;
}

/** Past the closing quotation mark of the string whose opening one stands at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    STRING_STOP.lastIndex = at;
    const stop = STRING_STOP.exec(text);
    if (!stop) throw new JsonFault("a string without its end", start);
    at = stop.index;
    if (stop[0] === '"') return at + 1;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) {
      throw new JsonFault(stop[0] === "\\" ? "a wrong escape" : "a line end inside a string", at);
    }
    at = ESCAPE.lastIndex;
  }
}
