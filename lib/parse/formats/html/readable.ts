import { createRequire } from "node:module";
import { BLOCK_TAGS, UNREAD_TAGS } from "./data/tags.ts";
import { densest } from "./density.ts";
import type { HtmlPage } from "./page.ts";
import { proseOf } from "./prose.ts";
import type { ElementNode, HtmlNode, TextNode } from "./tree.ts";

const require = createRequire(import.meta.url);

/** Shorter texts the library does not take for an article at its first try; Chinese ones say more in less. */
const LEAST_CHARACTERS = 120;
const NUMBER = "data-n";
/**
 * Elements around elements; the library takes time by what a page holds as often as it is nested.
 * Deeper in, boxes of other boxes are left out, and still deeper whatever stands inside a line.
 */
const DEEP = 40;
const DEEPEST = 50;

/**
 * Asks Mozilla's Readability where the article is. It works on a copy of the page whose elements
 * carry their number, and what it keeps is looked up in the page by those numbers.
 */
export function findReadable(page: HtmlPage): ElementNode | null {
  const { elements, html } = copyOf(page);
  // loaded when first needed: most files never come here
  const { parseHTML } = require("linkedom") as typeof import("linkedom");
  const { Readability } = require("@mozilla/readability") as typeof import("@mozilla/readability");
  const { document } = parseHTML(html);
  const reader = new Readability(document, {
    charThreshold: LEAST_CHARACTERS,
    keepClasses: true,
    serializer: (node) => node as unknown as Element,
  });
  const found = reader.parse()?.content;
  if (!found) return null;
  const kept = new Set<ElementNode>();
  for (const element of [found, ...found.querySelectorAll(`[${NUMBER}]`)]) {
    const own = elements[Number(element.getAttribute(NUMBER) ?? -1)];
    if (own) kept.add(own);
  }
  const own = page.blocks.filter(({ element }) => kept.has(element));
  return densest(page, new Map(own.map((block) => [block, proseOf(block)])));
}

/** The page again without scripts and hidden parts, each element with its number. */
function copyOf({ source, root }: HtmlPage): { elements: ElementNode[]; html: string } {
  const elements: ElementNode[] = [];
  const parts: string[] = ["<html><body>"];
  const write = (node: HtmlNode, depth: number): void => {
    if (node.kind === "comment") return;
    if (node.kind === "text") {
      parts.push(escapeText(node.entity ?? source.slice(...node.span)));
      return;
    }
    if (UNREAD_TAGS.has(node.tag)) return;
    if (node.tag === "br" || node.tag === "hr" || node.tag === "img") {
      parts.push(`<${node.tag}>`);
      return;
    }
    const [first, second] = node.children;
    if (!first) return;
    if (depth > DEEPEST || (depth > DEEP && !second && first.kind === "element")) {
      for (const child of node.children) write(child, depth);
      return;
    }
    if (depth > DEEP && node.children.some(isBox)) {
      for (const child of node.children) {
        if (child.kind === "element") write(child, depth);
        else if (child.kind === "text") writeLine(child, node);
      }
      return;
    }
    const plain = /^[a-z][a-z0-9-]*$/u.test(node.tag) && node.tag !== "html" && node.tag !== "body";
    const tag = plain ? node.tag : "div";
    const { class: classes, id, href, style } = node.attributes;
    const attributes = { class: classes, id, href, style };
    parts.push(`<${tag} ${NUMBER}="${elements.length}"`);
    elements.push(node);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) parts.push(` ${name}="${escapeText(value)}"`);
    }
    parts.push(">");
    for (const child of node.children) write(child, depth + 1);
    parts.push(`</${tag}>`);
  };
  /** The words of a box that is left out are a line of their own. */
  const writeLine = (text: TextNode, box: ElementNode): void => {
    if (!text.entity && !/\S/u.test(source.slice(...text.span))) return;
    parts.push(`<p ${NUMBER}="${elements.length}">`);
    elements.push(box);
    write(text, DEEP);
    parts.push("</p>");
  };
  for (const child of root.children) write(child, 0);
  parts.push("</body></html>");
  return { elements, html: parts.join("") };
}

function isBox(node: HtmlNode): boolean {
  return node.kind === "element" && (BLOCK_TAGS.has(node.tag) || node.tag.includes("-"));
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}
