import type { Passage } from "../../../text/passage.ts";
import type { ElementNode } from "./tree.ts";

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
  /** The smallest element around both that picture and the block; null without a picture. */
  readonly pictureBox: ElementNode | null;
  /** In pixels as far as the markup says, else 0. */
  readonly size: number;
}
