import type { Block } from "./blocks.ts";
import { hasIndents, isCutOff, opensInside, startsInside } from "./column-ends.ts";
import type { HeadUnit } from "./head-units.ts";
import { type Box, isBeside, sharedHeight, sharedWidth } from "./shapes.ts";

/** What it costs a page that text has nothing before it, a headline no text, cut text no end. */
const HEADLESS = 5;
const BODILESS = 1.5;
const UNFINISHED = 4;
/** What it costs that a sentence is torn. */
const TORN = 5;
const IMPOSSIBLE = 1000;
/** Ems below a headline at which no text of its story begins. */
const FARTHEST = 12;

/** Weighs which text follows a headline or a column, in ems of the body. */
export class StoryLinks {
  private readonly indented: boolean;
  private readonly all: readonly (HeadUnit | Block)[];

  constructor(
    private readonly heads: readonly HeadUnit[],
    private readonly texts: readonly Block[],
    private readonly body: number,
  ) {
    this.indented = hasIndents(texts);
    this.all = [...heads, ...texts];
  }

  /** A row for each headline, then for each text; below 0 where a link is better than none. */
  costs(): number[][] {
    const ofHeads = this.heads.map((head) =>
      this.texts.map((text) => this.headCost(head, text) - HEADLESS - BODILESS),
    );
    const ofTexts = this.texts.map((text) => {
      const end = isCutOff(text) ? UNFINISHED : 0;
      return this.texts.map((next) => this.textCost(text, next) - HEADLESS - end);
    });
    return [...ofHeads, ...ofTexts];
  }

  private headCost(head: HeadUnit, text: Block): number {
    const inside = this.indented && opensInside(text) ? TORN : 0;
    const short = text.lines.length < 2 ? 0.5 : 0;
    return this.placeUnder(head, text) + inside + short;
  }

  private placeUnder(head: HeadUnit, text: Block): number {
    const { body } = this;
    const below = text.top - head.bottom;
    if (!head.vertical && below > -0.5 * body) {
      const drop = this.ems(below);
      if (drop > FARTHEST || this.isBetween(head, text)) return IMPOSSIBLE;
      return 0.6 * Math.max(0, drop - 1.5) + this.misaligned(head, text);
    }
    return Math.min(this.placeBeside(head, text), this.placeOver(head, text));
  }

  /** Text at the head of the next column, of a headline that stands at its column's foot. */
  private placeOver(head: HeadUnit, text: Block): number {
    const gap = this.ems(text.left - head.right);
    const isFoot = !this.all.some(
      (other) => other !== head && other.top > head.top && sharedWidth(head, other) > 0,
    );
    const isTop = !this.all.some(
      (other) => other.bottom <= text.top && sharedWidth(other, text) > 0,
    );
    return isFoot && isTop && !head.vertical && gap > -1 && gap < FARTHEST / 2 ? 2 : IMPOSSIBLE;
  }

  /** Text that begins as high as the headline, to its right, to its left, or on both sides of it. */
  private placeBeside(head: HeadUnit, text: Block): number {
    const even = Math.abs(this.ems(text.top - head.top));
    const tall = sharedHeight(head, text) > 0.8 * (head.bottom - head.top);
    const gap = Math.max(text.left - head.right, head.left - text.right);
    if ((even > 4 && !tall) || gap < -this.body) return IMPOSSIBLE;
    const between = this.texts.filter((other) => other !== text && isBeside(head, other, text));
    if (text.left < head.left && this.isCentredOver(head, text)) return 0.5 + 0.3 * even;
    // of columns to the left of a headline the first one is farthest from it
    if (text.right <= head.left + this.body) {
      const before = this.texts.filter(
        (other) => other.left < text.left && this.isRow(other, text) && this.isNear(other, text),
      );
      return 2.2 + 0.3 * Math.min(10, even) + 1.5 * before.length;
    }
    const apart = 0.2 * Math.max(0, this.ems(gap) - 1.5);
    return 2 + 0.3 * Math.min(10, even) + apart + 2 * between.length;
  }

  /** 0 where the headline stands flush with the text or in the middle of its columns. */
  private misaligned(head: HeadUnit, text: Block): number {
    const flush = Math.abs(head.left - text.left) < this.body;
    if (flush || this.isCentredOver(head, text)) return 0;
    if (sharedWidth(head, text) <= 0) return IMPOSSIBLE;
    const before = this.texts.filter(
      (other) => other.left < text.left && this.isRow(other, text) && sharedWidth(head, other) > 0,
    );
    return 1 + before.length;
  }

  /** Whether the headline stands in the middle of the columns from this one on. */
  private isCentredOver(head: Box, text: Block): boolean {
    const middle = head.left + head.right;
    const reaches = (right: number) => Math.abs(text.left + right - middle) < 2.5 * this.body;
    return (
      reaches(text.right) ||
      this.texts.some(
        (last) => last.left > text.left && this.isRow(text, last) && reaches(last.right),
      )
    );
  }

  private isRow(one: Box, other: Box): boolean {
    return one !== other && Math.abs(one.top - other.top) < 1.5 * this.body;
  }

  private isNear(one: Box, other: Box): boolean {
    return other.left - one.right < 3 * this.body;
  }

  private ems(points: number): number {
    return points / this.body;
  }

  private textCost(text: Block, next: Block): number {
    if (text === next || Math.abs(text.size - next.size) > 0.05 * text.size) return IMPOSSIBLE;
    const place = this.placeAfter(text, next);
    if (place >= IMPOSSIBLE) return place;
    const width = Math.abs(next.right - next.left - (text.right - text.left));
    const unlike =
      next.lines.length > 1 && text.lines.length > 1 && width > 1.5 * this.body ? 2 : 0;
    return place + unlike + this.seamCost(text, next);
  }

  /** What the words say where one column ends and another begins. */
  private seamCost(text: Block, next: Block): number {
    const inside = startsInside(next, text);
    if (isCutOff(text)) return inside ? -1 : TORN;
    return this.indented && inside && next.lines.length > 1 ? TORN - 1 : 0;
  }

  private placeAfter(text: Block, next: Block): number {
    if (next.top > text.bottom - 0.5 * this.body && sharedWidth(text, next) > 0) {
      if (this.isBetween(text, next)) return IMPOSSIBLE;
      const moved = Math.min(Math.abs(this.ems(next.left - text.left)), 5);
      const drop = Math.max(0, this.ems(next.top - text.bottom) - 1);
      return Math.min(3.5, 0.5 * drop) + 0.3 * moved;
    }
    const gap = this.ems(next.left - text.right);
    if (gap < -1 || next.top > text.bottom) return IMPOSSIBLE;
    const across = this.texts.filter(
      (other) => other !== text && other !== next && isBeside(text, other, next),
    ).length;
    const drop = Math.abs(this.ems(next.top - text.top));
    return (
      1 +
      0.3 * Math.max(0, gap - 1.5) +
      3 * across +
      0.03 * Math.min(30, drop) +
      (isCutOff(text) ? 0 : this.otherBelow(text, next)) +
      (this.hasOwnHead(next) ? 5 : 0)
    );
  }

  /** What speaks against going on to the right: another story begins below, in this column only. */
  private otherBelow(text: Block, next: Block): number {
    const isEnded = this.heads.some(
      (head) =>
        head.top > text.bottom - 0.5 * this.body &&
        this.ems(head.top - text.bottom) < 6 &&
        sharedWidth(head, text) > 0 &&
        sharedWidth(head, next) <= 0 &&
        next.top < head.top,
    );
    const isEven = this.isRow(text, next) || Math.abs(this.ems(next.bottom - text.bottom)) < 2;
    return isEnded && !isEven ? 2 : 0;
  }

  /** A headline right above a column that begins where the column does. */
  private hasOwnHead(text: Block): boolean {
    return this.heads.some((head) => {
      const gap = this.ems(text.top - head.bottom);
      if (head.vertical || gap < -0.5 || gap > 2.5 || sharedWidth(head, text) <= 0) return false;
      const flush = Math.abs(head.left - text.left) < this.body;
      return flush || (head.left > text.left - this.body && head.right < text.right + this.body);
    });
  }

  /** Whether something stands below one box and above the other. */
  private isBetween(above: Box, below: Box): boolean {
    const left = Math.max(above.left, below.left);
    const right = Math.min(above.right, below.right);
    return this.all.some((other) => {
      // a caption's picture stands in a column
      if (other === above || other === below || other.size < 0.95 * this.body) return false;
      const middle = (other.top + other.bottom) / 2;
      const apart = middle > above.bottom - 0.3 * this.body && middle < below.top + 0.3 * this.body;
      return apart && Math.min(other.right, right) - Math.max(other.left, left) > 0;
    });
  }
}
