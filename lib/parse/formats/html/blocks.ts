import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { BLOCK_TAGS, HEADING_TAGS, UNREAD_TAGS } from "./data/tags.ts";
import { markName } from "./mark-names.ts";
import { TextRun } from "./runs.ts";
import type { ElementNode, HtmlNode } from "./tree.ts";

/** Text that stands on lines of its own: a paragraph, a heading, a cell. */
export interface Block {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** The nearest element that makes a block. */
  readonly element: ElementNode;
  /** 1 to 6 inside `h1` to `h6`, else 0. */
  readonly heading: number;
  /** All of it is set bold. */
  readonly bold: boolean;
  readonly centred: boolean;
  /** Set in 楷体, smaller or in grey, as captions are. */
  readonly captionLook: boolean;
  /** Share of its characters that are links, 0 to 1. */
  readonly linked: number;
  readonly hidden: boolean;
  /** It opens with a paragraph's indent. */
  readonly indented: boolean;
  /** A picture stands between it and the text before it. */
  readonly afterPicture: boolean;
  /** That picture stands in the block's own element. */
  readonly besidePicture: boolean;
  /** In pixels as far as the markup says, else 0. */
  readonly size: number;
}

/** What an element's own markup adds to what it inherits. */
interface Look {
  readonly element: ElementNode;
  readonly heading: number;
  readonly bold: boolean;
  readonly centred: boolean;
  readonly captionLook: boolean;
  readonly link: boolean;
  readonly hidden: boolean;
  readonly indented: boolean;
  readonly size: number;
}

interface State {
  readonly source: string;
  readonly blocks: Block[];
  run: TextRun;
  start: number;
  end: number;
  first: Look | null;
  bold: number;
  linked: number;
  /** The block element around the last picture, until text comes. */
  picture: ElementNode | null;
}

/** The page's text cut into blocks, in the order of the source, chrome and all. */
export function readBlocks(source: string, root: ElementNode): Block[] {
  const state: State = {
    source,
    blocks: [],
    run: new TextRun(),
    start: 0,
    end: 0,
    first: null,
    bold: 0,
    linked: 0,
    picture: null,
  };
  const look: Look = {
    element: root,
    heading: 0,
    bold: false,
    centred: false,
    captionLook: false,
    link: false,
    hidden: false,
    indented: false,
    size: 0,
  };
  for (const child of root.children) walk(state, child, look);
  closeBlock(state);
  return state.blocks;
}

function walk(state: State, node: HtmlNode, look: Look): void {
  if (node.kind === "text") {
    addText(state, node, look);
    return;
  }
  if (node.kind === "comment") {
    if (markName(state.source.slice(...node.span))) closeBlock(state);
    return;
  }
  if (node.tag === "img" || node.tag === "image") {
    if (state.run.length) closeBlock(state);
    state.picture = look.element;
    return;
  }
  if (node.tag === "br") {
    if (look.heading) state.run.pause(node.start);
    else closeBlock(state);
    return;
  }
  if (UNREAD_TAGS.has(node.tag)) return;
  const block = BLOCK_TAGS.has(node.tag) || node.tag.includes("-");
  if (block) closeBlock(state);
  const inner = lookOf(node, look, block);
  for (const child of node.children) walk(state, child, inner);
  if (block) closeBlock(state);
}

function addText(state: State, node: Extract<HtmlNode, { kind: "text" }>, look: Look): void {
  const before = state.run.length;
  state.run.add(state.source, node);
  const added = state.run.length - before;
  if (added === 0) return;
  if (before === 0) {
    state.start = node.span[0];
    state.first = look;
  }
  state.end = node.span[1];
  if (look.bold) state.bold += added;
  if (look.link) state.linked += added;
}

function closeBlock(state: State): void {
  const { run, first } = state;
  if (run.length && first) {
    const { passage } = run;
    state.blocks.push({
      passage: cutPassage(passage, 0, passage.text.length),
      start: state.start,
      end: state.end,
      element: first.element,
      heading: first.heading,
      bold: state.bold >= run.length * 0.9,
      centred: first.centred,
      captionLook: first.captionLook,
      linked: Math.min(1, state.linked / run.length),
      hidden: first.hidden,
      indented: run.indented || first.indented,
      afterPicture: state.picture !== null,
      besidePicture: state.picture === first.element,
      size: first.size,
    });
    state.picture = null;
  }
  state.run = new TextRun();
  state.first = null;
  state.bold = 0;
  state.linked = 0;
}

function lookOf(element: ElementNode, outer: Look, block: boolean): Look {
  const { tag, attributes } = element;
  const style = attributes.style?.toLowerCase().replace(/\s+/gu, "") ?? "";
  const face = `${style} ${attributes.face ?? ""}`;
  const aligned = attributes.align ?? /text-align:([a-z]+)/u.exec(style)?.[1];
  const size = sizeOf(style, attributes.size);
  return {
    element: block ? element : outer.element,
    heading: HEADING_TAGS[tag] ?? outer.heading,
    bold:
      outer.bold || tag === "b" || tag === "strong" || /font-weight:(?:bold|[6-9]00)/u.test(style),
    // a table begins anew: its own alignment is where it stands, not how its text does
    centred:
      tag === "center" ||
      (tag !== "table" && (aligned ? /^(?:center|middle)$/iu.test(aligned) : outer.centred)),
    captionLook:
      outer.captionLook ||
      tag === "figcaption" ||
      /楷|kaiti|font-size:(?:1[0-3]px|small|x-small)|color:(?:gr[ae]y|#(?:666|777|888|999))/u.test(
        face,
      ),
    link: outer.link || (tag === "a" && attributes.href !== undefined),
    hidden: outer.hidden || attributes.hidden !== undefined || style.includes("display:none"),
    indented: outer.indented || /text-indent:[1-9]/u.test(style),
    size: size || outer.size,
  };
}

/** `font-size:22px`, `font-size:16pt`, `<font size=5>`. */
function sizeOf(style: string, attribute: string | undefined): number {
  const found = /font-size:(\d{1,3}(?:\.\d{1,2})?)(px|pt|em|rem)/u.exec(style);
  if (found) {
    const value = Number(found[1]);
    if (found[2] === "px") return value;
    return found[2] === "pt" ? (value * 4) / 3 : value * 16;
  }
  const steps = [0, 10, 13, 16, 18, 24, 32, 48];
  return attribute && /^[1-7]$/u.test(attribute) ? (steps[Number(attribute)] ?? 0) : 0;
}
