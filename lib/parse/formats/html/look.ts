import { HEADING_TAGS } from "./data/tags.ts";
import type { ElementNode } from "./tree.ts";

/** What an element's own markup adds to what it inherits. */
export interface Look {
  readonly element: ElementNode;
  /** The nearest named element that makes no block, within that one. */
  readonly inline: ElementNode | null;
  readonly heading: number;
  readonly bold: boolean;
  readonly centred: boolean;
  readonly captionLook: boolean;
  readonly link: boolean;
  readonly hidden: boolean;
  /** Hidden among the words of a line that is shown. */
  readonly concealed: boolean;
  readonly indented: boolean;
  readonly size: number;
}

/** How text looks that nothing has been said of. */
export function plainLook(element: ElementNode): Look {
  return {
    element,
    inline: null,
    heading: 0,
    bold: false,
    centred: false,
    captionLook: false,
    link: false,
    hidden: false,
    concealed: false,
    indented: false,
    size: 0,
  };
}

/** As editors on the web name it. */
const CENTRED_LABEL =
  /(?:^|\s)(?:ql-align-center|(?:has-)?text-(?:align-)?center|align-?center)(?:\s|$)/u;

/**
 * What a site sets among the words of its text for those who copy it, and shows nobody. Around boxes the
 * same takes the gaps between them away, and each has a size of its own.
 */
const NO_SIZE = /font-size:0(?:px|pt|em|%)?(?:!important)?(?:;|$)/u;

function isHidden({ attributes }: ElementNode, style: string): boolean {
  return attributes.hidden !== undefined || style.includes("display:none");
}

/** How text in an element looks: what it inherits, and what its tag, style and attributes add. */
export function lookOf(element: ElementNode, outer: Look, block: boolean): Look {
  const { tag, attributes } = element;
  const style = attributes.style?.toLowerCase().replace(/\s+/gu, "") ?? "";
  const face = `${style} ${attributes.face ?? ""}`;
  const aligned = attributes.align ?? /text-align:([a-z]+)/u.exec(style)?.[1];
  const size = sizeOf(style, attributes.size);
  return {
    element: block ? element : outer.element,
    inline: block ? null : element.label ? element : outer.inline,
    heading: HEADING_TAGS[tag] ?? outer.heading,
    bold:
      outer.bold || tag === "b" || tag === "strong" || /font-weight:(?:bold|[6-9]00)/u.test(style),
    // a table begins anew: its own alignment is where it stands, not how its text does
    centred:
      tag === "center" ||
      CENTRED_LABEL.test(element.label) ||
      (tag !== "table" && (aligned ? /^(?:center|middle)$/iu.test(aligned) : outer.centred)),
    captionLook:
      outer.captionLook ||
      tag === "figcaption" ||
      /楷|kaiti|font-size:(?:1[0-3]px|small|x-small)|color:(?:gr[ae]y|#(?:666|777|888|999))/u.test(
        face,
      ),
    link: outer.link || (tag === "a" && attributes.href !== undefined),
    hidden: outer.hidden || (block && isHidden(element, style)),
    concealed: outer.concealed || (!block && (isHidden(element, style) || NO_SIZE.test(style))),
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
