import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import type { Block } from "./block.ts";
import { SUBHEADLINE_LABEL } from "./data/containers.ts";
import { BLOCK_TAGS, UNREAD_TAGS } from "./data/tags.ts";
import { readInfo } from "./info.ts";
import { type Look, lookOf, plainLook } from "./look.ts";
import { elementRole, markName } from "./mark-names.ts";
import { TextRun } from "./runs.ts";
import { titleLines } from "./title-lines.ts";
import type { ElementNode, HtmlNode } from "./tree.ts";

interface State {
  readonly source: string;
  readonly blocks: Block[];
  readonly titles: ReadonlySet<ElementNode>;
  /** Of blocks by their place, the named elements that hold all of each. */
  readonly inlines: [number, ElementNode | null][];
  run: TextRun;
  start: number;
  end: number;
  first: Look | null;
  /** The named element that all of the run's text stands in, if one does. */
  inline: ElementNode | null;
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
    titles: titleLines(source, root),
    inlines: [],
    run: new TextRun(),
    start: 0,
    end: 0,
    first: null,
    inline: null,
    bold: 0,
    linked: 0,
    picture: null,
  };
  const look = plainLook(root);
  for (const child of root.children) walk(state, child, look);
  closeBlock(state);
  for (const [at, inline] of state.inlines) nameLine(state.blocks, at, inline);
  return state.blocks;
}

/** `<div><span class="yt">…</span><br><span class="bt">…</span></div>`: each line's own element names it. */
function nameLine(blocks: Block[], at: number, inline: ElementNode | null): void {
  const block = blocks[at];
  if (!block || !inline || block.element.tag === "p") return;
  const shares = [blocks[at - 1], blocks[at + 1]].some(
    (other) => other && (other.element === block.element || other.element.parent === block.element),
  );
  if (shares) blocks[at] = { ...block, element: inline };
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
    if (look.heading && !SUBHEADLINE_LABEL.test(look.element.label)) state.run.pause(node.start);
    else closeBlock(state);
    return;
  }
  if (UNREAD_TAGS.has(node.tag)) return;
  if (node.tag === "a" && isWayBack(state.source, node)) {
    closeBlock(state);
    return;
  }
  const block = BLOCK_TAGS.has(node.tag) || isLine(state, node);
  if (block) closeBlock(state);
  const inner = lookOf(node, look, block);
  for (const child of node.children) walk(state, child, inner);
  if (block) closeBlock(state);
}

/** What holds a line of its own by its name: `founder-title`, `enptitle`, `<span class="title1">`. */
function isLine({ titles }: State, node: ElementNode): boolean {
  return node.tag.includes("-") || elementRole(node.tag) !== null || titles.has(node);
}

const LONGEST_WAY_BACK = 400;

/** `返回河西网，查看更多`: a link at a story's end that some sites set inside its last paragraph. */
function isWayBack(source: string, { children, start, end }: ElementNode): boolean {
  if (end - start > LONGEST_WAY_BACK || children.length === 0) return false;
  const text = source.slice(start, end).replace(/<[^>]*>|\s+/gu, "");
  return /^返回.{1,8}[，,]查看更多$/u.test(text);
}

function addText(state: State, node: Extract<HtmlNode, { kind: "text" }>, look: Look): void {
  if (look.concealed) return;
  const before = state.run.length;
  state.run.add(state.source, node);
  const added = state.run.length - before;
  if (added === 0) return;
  if (before === 0) {
    state.start = node.span[0];
    state.first = look;
    state.inline = look.inline;
  } else if (state.inline !== look.inline) state.inline = null;
  state.end = node.span[1];
  if (look.bold) state.bold += added;
  if (look.link) state.linked += added;
}

/** A run is one paragraph, or several where indents in mid-line open new ones. */
function partsOf({ passage, breaks, pauses }: TextRun, heading: boolean): Passage[] {
  const { length } = passage.text;
  const cuts = heading ? infoFrom(passage, pauses) : breaks;
  return [0, ...cuts].map((from, at) => cutPassage(passage, from, cuts[at] ?? length));
}

/** `<h1>…<br><span>2023-06-13 来源：河西网</span></h1>`: where the line of day and source begins, if one does. */
function infoFrom(passage: Passage, pauses: readonly number[]): number[] {
  const at = pauses.find((pause) => {
    const info = pause > 0 ? readInfo(cutPassage(passage, pause, passage.text.length)) : null;
    return info?.whole && info.date;
  });
  return at === undefined ? [] : [at];
}

function extentOf({ pieces }: Passage, start: number, end: number): Pick<Block, "start" | "end"> {
  return { start: pieces[0]?.span[0] ?? start, end: pieces.at(-1)?.span[1] ?? end };
}

function closeBlock(state: State): void {
  const { run, first } = state;
  if (run.length && first) {
    const look = {
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
      pictureBox: state.picture && commonBox(state.picture, first.element),
      size: first.size,
    };
    const { start, end } = state;
    for (const part of partsOf(run, first.heading > 0))
      state.blocks.push({ ...look, passage: part, ...extentOf(part, start, end) });
    state.inlines.push([state.blocks.length - 1, state.inline]);
    state.picture = null;
  }
  state.run = new TextRun();
  state.first = null;
  state.bold = 0;
  state.linked = 0;
}

function commonBox(one: ElementNode, other: ElementNode): ElementNode | null {
  const around = new Set<ElementNode>();
  for (let at: ElementNode | null = one; at; at = at.parent) around.add(at);
  for (let at: ElementNode | null = other; at; at = at.parent) if (around.has(at)) return at;
  return null;
}
