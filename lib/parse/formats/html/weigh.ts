import type { Block } from "./block.ts";
import { isNamedBeside, isNamedNever } from "./box-names.ts";
import { readInfo } from "./info.ts";
import { isTail } from "./junk.ts";
import { blocksWithin } from "./page.ts";
import { proseIn, proseOf } from "./prose.ts";
import { isSummary } from "./summary.ts";
import type { ElementNode } from "./tree.ts";

/** What a box must hold of a page's text to be the story's rather than a box of links. */
const LEAST_STORY = 0.4;

/**
 * What a site asks of its readers, in its own voice: `登录即表示您同意用户协议`, `请阅读并同意隐私政策`,
 * `我们使用Cookie来改善您的浏览体验`. News names such terms too, or quotes them.
 */
const ASKS =
  /(?:登录|注册|浏览|继续|使用)[^。，]{0,20}即(?:代表|表示|视为)(?:[您你]|已?(?:阅读并)?(?:同意|接受).{0,6}(?:《|用户|服务|隐私|我们|本站|本网|上述|以上|相关))|(?:^请[您你]?|[，；。]请[您你]?|我已|[您你]已)(?:先|务必)?(?:仔细)?(?:阅读|查看|勾选)?并?同意.{0,12}(?:协议|政策|条款|声明)|^(?:用户协议|隐私(?:政策|条款))[和与及、|｜\s]*(?:用户协议|隐私(?:政策|条款))?$|^我们(?:已经?)?(?:更新|修订)了?.{0,10}(?:协议|政策|条款)|(?:我们|本网?站|本网页|本页)[^。]{0,12}\bcookies?\b|\bcookies?\b[^。]{0,20}[您你]/iu;
/** `河西网由河西日报社主办，是…的新闻门户网站。` */
const SELF = /(?:主办|主管|承办|批准).{0,60}(?:网站|门户|平台|媒体)/u;

/**
 * Characters of running text that may be the story's, block by block: none for what stands beside
 * it, under a heading of related links, or under a linked headline as its teaser, nor for the line
 * that tells day and source and the summary a system sets above the text.
 */
export function weighProse(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const weights = new Map<Block, number>();
  const whole = proseIn(blocks);
  const isSmall = (from: number, to: number) =>
    proseIn(blocksWithin(blocks, [from, to])) < whole * LEAST_STORY;
  const boxes = new Map<ElementNode, boolean>();
  const isSmallBox = (box: ElementNode) => {
    const small = boxes.get(box) ?? isSmall(box.start, box.end);
    boxes.set(box, small);
    return small;
  };
  let tailEnd = -1;
  const seen = new Set<string>();
  blocks.forEach((block, at) => {
    if (isTail(block.passage.text)) {
      const end = endAround(block);
      // a heading above all the page's text is a link to what it names
      if (weights.size > 0 || isSmall(block.start, end)) tailEnd = Math.max(tailEnd, end);
    }
    const prose = proseOf(block);
    if (prose === 0 || block.start < tailEnd || isBeside(block.element, isSmallBox)) return;
    if (SELF.test(block.passage.text) || isAsking(block.passage.text)) return;
    if (isTeaser(block, blocks[at - 1])) return;
    if (isInfoLine(block) || isSummary(blocks, at)) return;
    // the same page again for small screens
    if (prose >= LEAST_REPEATED && seen.has(block.passage.text)) return;
    seen.add(block.passage.text);
    weights.set(block, prose);
  });
  return weights;
}

/** Related links run to the end of the box that their heading stands in. */
function endAround({ element }: Block): number {
  const { parent } = element;
  if (!parent) return element.end;
  const alone = element.parent?.children.length === 1 && parent.parent;
  return (alone ? parent.parent : parent)?.end ?? parent.end;
}

/** Whether a block stands in a box that is no story's: named so, and without most of the page's text. */
function isBeside(element: ElementNode, small: (box: ElementNode) => boolean): boolean {
  for (let at: ElementNode | null = element; at; at = at.parent) {
    if (at.tag === "body" || at.tag === "article" || at.tag === "main") return false;
    if (at.tag === "footer" || at.tag === "nav" || isNamedNever(at.label)) return true;
    if ((at.tag === "aside" || isNamedBeside(at.label)) && small(at)) return true;
  }
  return false;
}

/** Day and source under a headline, which may hold a sentence of the site's too. */
function isInfoLine({ passage }: Block): boolean {
  if (passage.text.length > LONGEST_INFO || /[。；]$/u.test(passage.text)) return false;
  const info = readInfo(passage);
  return info !== null && (info.date !== null || info.source !== null);
}

function isAsking(text: string): boolean {
  return text.length <= LONGEST_INFO && !/[“”]/u.test(text) && ASKS.test(text);
}

const LONGEST_INFO = 80;
const LEAST_REPEATED = 20;

/** A text close under a headline that is a link. */
function isTeaser(block: Block, before: Block | undefined): boolean {
  if (!before || before.linked < 0.6 || before.passage.text.length < 4) return false;
  const { parent } = block.element;
  if (before.element === block.element) return false;
  return before.element === parent || before.element.parent === parent;
}
