import { endsSentence } from "../../../text/characters.ts";
import type { HtmlPage } from "./page.ts";
import type { ElementNode, HtmlNode, TextNode } from "./tree.ts";

/** Elements that HTML lets end without their end tag, and that old pages never close. */
const MAY_STAY_OPEN = new Set(
  "#root html body p li dd dt td th tr tbody thead center font introtitle".split(" "),
);
/** `<div class="art`, `<!-- 正文`, `&nb`: markup that the file ends in. */
const HALF_MARKUP = /<(?:[a-z/][^<>]{0,2000}|!--(?:(?!-->)[\s\S]){0,2000})?$|&[a-z]{1,8}$/iu;
const LEAST_SENTENCE = 12;
const SHOWN = 10;

/**
 * `the page is cut off behind “…二十家老字号回到原来的”`, of a page whose file ends in mid-sentence or in
 * the midst of its markup; null of a whole one.
 */
export function sayCutOff({ source, root, blocks }: HtmlPage): string | null {
  const end = source.trimEnd();
  const last = lastText(root, source);
  const half = HALF_MARKUP.test(end.slice(-LOOKED_AT));
  if (!half && !(last && endsOpen(last, source))) return null;
  const words = blocks
    .findLast(({ hidden, passage }) => !hidden && /[\p{L}\p{N}]/u.test(passage.text))
    ?.passage.text.replace(/[<&][a-z]*$/iu, "")
    .slice(-SHOWN);
  return `the page is cut off${words ? ` behind “…${words}”` : ""}; what stands before is read`;
}

const LOOKED_AT = 2100;

interface LastText {
  readonly node: TextNode;
  readonly around: readonly ElementNode[];
}

/** The last words of a source, and the elements around them. */
function lastText(root: ElementNode, source: string): LastText | null {
  const isWords = (node: HtmlNode) =>
    node.kind === "text" && /\S/u.test(node.entity ?? source.slice(...node.span));
  const around: ElementNode[] = [root];
  for (;;) {
    const at: ElementNode | undefined = around.at(-1);
    const last = at?.children.findLast((node) => node.kind === "element" || isWords(node));
    if (!last || last.kind === "comment") return null;
    if (last.kind === "text") return { node: last, around };
    around.push(last);
  }
}

/** Whether the elements around the last words go on where the file ends. */
function endsOpen({ node, around }: LastText, source: string): boolean {
  const behind = source.slice(node.span[1]).toLowerCase();
  const open = around.filter(({ tag }) => tag !== "#root" && !behind.includes(`</${tag}`));
  const mustClose = open.some(({ tag }) => !MAY_STAY_OPEN.has(tag));
  // with an end tag behind the last words their own box was closed, whatever else was not
  if (open.length < around.length - 1) return mustClose && isOpenDocument(source);
  if (mustClose) return true;
  const text = source.slice(...node.span).trim();
  const inSentence = text.length >= LEAST_SENTENCE && /[，。]/u.test(text) && !endsSentence(text);
  return inSentence && (isOpenDocument(source) || isOpenBody(source));
}

const DOCUMENT = /<(?:html|body)[\s>]/iu;
const DOCUMENT_END = /<\/(?:html|body)\s*>/iu;

/** A page without the end that its sites write. */
function isOpenDocument(source: string): boolean {
  return DOCUMENT.test(source) && !DOCUMENT_END.test(source);
}

/** A fragment whose body has a mark at its beginning and none at its end. */
function isOpenBody(source: string): boolean {
  if (DOCUMENT.test(source)) return false;
  return source.lastIndexOf("<!--enpcontent") > source.lastIndexOf("<!--/enpcontent");
}
