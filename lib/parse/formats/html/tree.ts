import { Parser } from "htmlparser2";
import type { Span } from "../../../article.ts";
import { shallowTokenizer } from "./shallow.ts";

/** A run of text as the source holds it, or one character written as an entity. */
export interface TextNode {
  readonly kind: "text";
  readonly span: Span;
  /** The character an entity stands for; absent where the source's own characters are the text. */
  readonly entity?: string;
}

export interface CommentNode {
  readonly kind: "comment";
  /** With its `<!--` and `-->`. */
  readonly span: Span;
}

export interface ElementNode {
  readonly kind: "element";
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ElementNode | null;
  readonly children: HtmlNode[];
  /** Of the start tag alone. */
  readonly opening: Span;
  readonly start: number;
  /** After the end tag, or where the element ends without one. */
  end: number;
  /** Class and id, lower case, for looking words up in: `text_title rwb_zw`. */
  readonly label: string;
}

export type HtmlNode = TextNode | CommentNode | ElementNode;

/** Reads `[from, to)` of a source as HTML, broken or not; every node knows where it stands. */
export function readTree(source: string, from = 0, to = source.length): ElementNode {
  const root = elementOf("#root", {}, null, [from, from]);
  const stack: ElementNode[] = [root];
  let inCdata = false;
  const html = source.slice(from, to);
  const top = () => stack.at(-1) ?? root;
  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        const parent = top();
        const opening: Span = [from + parser.startIndex, from + parser.endIndex + 1];
        const element = elementOf(tag, attributes, parent, opening);
        parent.children.push(element);
        stack.push(element);
      },
      onclosetag(_, implied) {
        const element = stack.length > 1 ? stack.pop() : undefined;
        const end = from + (implied ? parser.startIndex : parser.endIndex + 1);
        if (element) element.end = Math.max(element.end, end);
      },
      ontext(text) {
        const start = from + parser.startIndex + (inCdata ? "<![CDATA[".length : 0);
        const end = inCdata ? start + text.length : from + parser.endIndex + 1;
        const span: Span = [start, end];
        const plain = text.length === end - start && source.startsWith(text, start);
        top().children.push(plain ? { kind: "text", span } : { kind: "text", span, entity: text });
      },
      oncomment() {
        const span: Span = [from + parser.startIndex, from + parser.endIndex + 1];
        top().children.push({ kind: "comment", span });
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
    },
    {
      decodeEntities: true,
      recognizeCDATA: true,
      lowerCaseTags: true,
      Tokenizer: shallowTokenizer(html, () => stack.length),
    },
  );
  parser.end(html);
  root.end = to;
  return root;
}

/** An element with nothing in it yet. */
export function elementOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parent: ElementNode | null,
  opening: Span,
): ElementNode {
  const { class: classes, id } = attributes;
  const label = classes || id ? `${classes ?? ""} ${id ?? ""}`.trim().toLowerCase() : "";
  const [start, end] = opening;
  return { kind: "element", tag, attributes, parent, children: [], opening, start, end, label };
}

/** Every element below one, in the order of the source. */
export function elementsOf(element: ElementNode): ElementNode[] {
  const found: ElementNode[] = [];
  const visit = ({ children }: ElementNode): void => {
    for (const child of children) {
      if (child.kind !== "element") continue;
      found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}

/** The value of an attribute as it stands in the source, or null when entities or quotes hide it. */
export function attributeSpan(
  source: string,
  { opening, attributes }: ElementNode,
  name: string,
): Span | null {
  const value = attributes[name];
  if (!value) return null;
  const tag = source.slice(...opening);
  const named = tag.toLowerCase().indexOf(name);
  const at = tag.indexOf(value, Math.max(0, named) + name.length);
  return at < 0 ? null : [opening[0] + at, opening[0] + at + value.length];
}
