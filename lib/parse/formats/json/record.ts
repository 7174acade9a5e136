import type { Passage } from "../../../text/passage.ts";
import { bareName, FEED_TEXT, FIELDS, type FieldName } from "./fields.ts";
import type { JsonNode } from "./positioned.ts";
import { linesOfString, passageOfString } from "./strings.ts";

/** A record is no article as it stands; `message` names the field and what it takes. */
export class RecordFault extends Error {
  override readonly name = "RecordFault";
  /** `kind` is what faults of many records share: the field's name. */
  constructor(
    message: string,
    readonly kind: string,
  ) {
    super(message);
  }
}

type ObjectNode = Extract<JsonNode, { kind: "object" }>;

/** One JSON object and its fields by the names of `FIELDS`. Reading a wrong one throws RecordFault. */
export class JsonRecord {
  readonly #text: string;
  readonly #fields: ReadonlyMap<string, { readonly name: string; readonly node: JsonNode }>;

  readonly #isFeedItem: boolean;

  constructor(text: string, { fields }: ObjectNode, isFeedItem = false) {
    this.#text = text;
    this.#isFeedItem = isFeedItem;
    this.#fields = new Map(
      [...fields].map(([name, node]) => [bareName(name), { name, node }] as const),
    );
  }

  /** The field's value; null when it is absent or null. */
  node(field: FieldName): JsonNode | null {
    const { node } = this.#find(field) ?? {};
    return !node || (node.kind === "plain" && node.value === null) ? null : node;
  }

  hasAny(...fields: readonly FieldName[]): boolean {
    return fields.some((field) => this.node(field) !== null);
  }

  /** A string's words on one line, or those of an object's name or text; null when there are none. */
  words(field: FieldName): Passage | null {
    const value = this.node(field);
    const node = value?.kind === "object" ? nameIn(value) : value;
    if (!value) return null;
    if (node?.kind !== "string") throw this.fault(field, "a string");
    const passage = passageOfString(this.#text, node.span);
    return passage.text ? passage : null;
  }

  /** A field's words where it is a string; null for an address as `{"href": …, "rel": …}`. */
  plain(field: FieldName): Passage | null {
    return this.node(field)?.kind === "string" ? this.words(field) : null;
  }

  /** A string's lines, or those of an array's strings. */
  lines(field: FieldName): Passage[] {
    const node = this.node(field);
    if (!node) return [];
    return this.each(node).flatMap((item) => {
      if (item.kind !== "string") throw this.fault(field, "a string or an array of strings");
      return linesOfString(this.#text, item.span);
    });
  }

  /** The items of an array; a value that is none is the only one. */
  each(node: JsonNode): readonly JsonNode[] {
    return node.kind === "array" ? node.items : [node];
  }

  record(node: ObjectNode): JsonRecord {
    return new JsonRecord(this.#text, node);
  }

  /** A named field of an object inside the record: `contributors[].name`. */
  part(node: ObjectNode, name: string): Passage | null {
    const part = node.fields.get(name);
    return part?.kind === "string" ? passageOfString(this.#text, part.span) : null;
  }

  linesOf(node: JsonNode): Passage[] {
    return node.kind === "string" ? linesOfString(this.#text, node.span) : [];
  }

  fault(field: FieldName, accepted: string): RecordFault {
    const { name, node } = this.#find(field) ?? { name: field, node: null };
    const raw = node ? this.#text.slice(node.span[0], node.span[1]).replace(/\s+/gu, " ") : "";
    const shown = raw.length > 30 ? `${raw.slice(0, 30)}…` : raw;
    return new RecordFault(`${name} is ${shown || "empty"}; accepted is ${accepted}`, name);
  }

  #find(field: FieldName) {
    const more = field === "body" && this.#isFeedItem ? FEED_TEXT : [];
    const found = [...FIELDS[field], ...more].flatMap(
      (alias) => this.#fields.get(bareName(alias)) ?? [],
    );
    return found.find(({ node }) => !this.#isEmpty(node)) ?? found[0] ?? null;
  }

  #isEmpty(node: JsonNode): boolean {
    if (node.kind === "array") return node.items.length === 0;
    if (node.kind === "string") return !/\S/u.test(this.#text.slice(...node.span));
    return node.kind === "plain" && node.value === null;
  }
}

/** `{"name": "江城日报"}`, or an element of XML that has attributes: `{"type": "html", "#text": …}`. */
function nameIn({ fields }: ObjectNode): JsonNode | undefined {
  return fields.get("name") ?? fields.get("#text") ?? fields.get("$t") ?? fields.get("__cdata");
}
