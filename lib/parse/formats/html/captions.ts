import { cutPassage } from "../../../text/join.ts";
import type { Passage } from "../../../text/passage.ts";
import { cutCaption } from "../../forms/captions.ts";
import { readCredit } from "../../forms/contributors/credit.ts";
import type { ToldStory } from "../../source.ts";
import type { Block } from "./block.ts";
import { isJunk } from "./junk.ts";
import { closeName } from "./spaced-name.ts";
import type { ElementNode, HtmlNode } from "./tree.ts";

type Caption = ToldStory["captions"][number];

const LONGEST_CAPTION = 160;

const CAPTION_LABEL = /caption|pic_?text|tuzhu|tushuo|(?:img|image|pic|photo)[_-]?(?:des|alt)/u;
/** Boxes in which e-papers keep a story's pictures with their words. */
const ATTACHMENT = /(?:^|\s)(?:attachment|attachment-div|newspic|main_ar_pic_text|picbox)(?:\s|$)/u;

function isInAttachment({ element, afterPicture }: Block): boolean {
  if (!afterPicture) return false;
  let at: ElementNode | null = element;
  for (let level = 0; at && level < 8; level++, at = at.parent)
    if (ATTACHMENT.test(at.label)) return true;
  return false;
}

/** A block as a caption: told by its element, its place under a picture or its words; else null. */
export function readCaption(block: Block, centres = true): Caption | null {
  const { passage, afterPicture, captionLook, element } = block;
  const centred = centres && block.centred;
  const { text } = passage;
  if (text.length > LONGEST_CAPTION) return null;
  const cut = cutCaption(text);
  const placed =
    element.tag === "figcaption" || CAPTION_LABEL.test(element.label) || isInAttachment(block);
  const looks =
    afterPicture &&
    (centred || captionLook || inPictureTable(block) || isPictureBox(block) || inNamedBox(block)) &&
    (text.length <= 90 || cut !== null);
  const told =
    cut !== null && (afterPicture || centred || captionLook || /^[▲△▼↑图上下左右（(]/u.test(text));
  if (!placed && !looks && !told) return null;
  return cutCaptionCredit(passage);
}

/** `白鹭在湿地觅食。 骆平 摄` without its credit, and the credit. */
export function cutCaptionCredit(passage: Passage): Caption {
  const cut = cutCaption(passage.text);
  return {
    text: cutPassage(passage, 0, cut?.textEnd ?? passage.text.length),
    credit: cut?.credit ? closeName(cutPassage(passage, ...cut.credit)) : null,
  };
}

/** `本报记者 骆 平摄` on a line of its own under a caption. */
export function isPictureCredit(text: string): boolean {
  if (text.length > 30) return false;
  return /(?:摄|摄影|供图|图)[)）]?$/u.test(text) || readCredit(text)?.marked === true;
}

/** The captions among blocks around pictures; a credit on the next line goes with its caption. */
export function readCaptions(blocks: readonly Block[]): Caption[] {
  const found: Caption[] = [];
  let under = false;
  for (const block of blocks) {
    const caption = isJunk(block.passage.text) ? null : readCaption(block);
    const last = found.at(-1);
    if (caption && block.afterPicture) found.push(caption);
    else if (last && under && !last.credit && isPictureCredit(block.passage.text))
      found[found.length - 1] = { ...last, credit: closeName(block.passage) };
    under = caption !== null;
  }
  return found;
}

/** A box with nothing but a picture and a few words. */
function isPictureBox({ besidePicture, indented, passage, element }: Block): boolean {
  if (!besidePicture || indented || passage.text.length > 80) return false;
  return element.end - element.start < 700 + passage.text.length;
}

const PICTURE_LABEL =
  /(?:^|[\s_-])(?:tu|tupian|pic|picture|img|image|photo|fig|figure|media)(?:[\s_-]|$)/u;

/** `<dl><dt><img></dt><dd>…</dd></dl>`, `<div class="media_pic"><img><p>…</p></div>`. */
function inNamedBox({ pictureBox, indented, passage }: Block): boolean {
  if (!pictureBox || indented) return false;
  const { tag, label, start, end } = pictureBox;
  if (tag === "body" || tag === "#root" || end - start > 700 + passage.text.length) return false;
  return tag === "dl" || tag === "figure" || PICTURE_LABEL.test(label);
}

/** E-papers set a picture and its caption in two rows of one small table. */
function inPictureTable({ element, passage }: Block): boolean {
  let table: ElementNode | null = element;
  let cell: ElementNode | null = null;
  while (table && table.tag !== "table") {
    if (table.tag === "td") cell ??= table;
    table = table.parent;
  }
  if (!cell || holdsParagraphs(cell)) return false;
  return table !== null && table.end - table.start < 700 + passage.text.length;
}

/** Some systems set a whole story into one cell. */
function holdsParagraphs({ children }: ElementNode): boolean {
  const paragraphs = children.filter(
    (child) => child.kind === "element" && child.tag === "p" && child.children.some(isText),
  );
  return paragraphs.length > 1;
}

function isText(node: HtmlNode): boolean {
  return node.kind === "text" && node.span[1] - node.span[0] > 12;
}

type Parts = Pick<ToldStory, "body" | "captions" | "credits">;

/** A picture with nothing but its text: the text is the story, and no caption is left. */
export function asPictureStory(parts: Parts): Parts {
  if (parts.body.length > 0 || parts.captions.length === 0) return parts;
  return {
    body: parts.captions.map(({ text }) => ({ type: "p", passage: text })),
    captions: [],
    credits: [...parts.captions.flatMap(({ credit }) => credit ?? []), ...parts.credits],
  };
}
