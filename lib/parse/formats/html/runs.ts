import { endsSentence } from "../../../text/characters.ts";
import type { Passage, PassagePiece } from "../../../text/passage.ts";
import type { TextNode } from "./tree.ts";

const BLANKS = /[\s\u200b-\u200d\u2060]+/gu;
/** Characters without width, that part nothing. */
const UNSEEN = /^[\u200b-\u200d\u2060\ufeff]+$/u;
/** Signs that want no space beside them where the markup only broke its lines. */
const WIDE = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** `　　` or four `&nbsp;`. */
const INDENT = /\u3000{2}|\u00a0{4}/u;

/** A blank run: where it first stands, and whether it is only how the markup was laid out. */
interface Blank {
  readonly start: number;
  readonly end: number;
  text: string;
  layout: boolean;
}

/**
 * Joins text nodes to a passage as a browser shows them: a run of blanks is one space, and none
 * at the ends or, where the markup broke its lines, between Chinese characters.
 */
export class TextRun {
  #text = "";
  readonly #pieces: PassagePiece[] = [];
  #blank: Blank | null = null;
  #indented = false;
  readonly #breaks: number[] = [];
  readonly #pauses: number[] = [];

  add(source: string, { span, entity }: TextNode): void {
    const text = entity ?? source.slice(...span);
    let from = 0;
    BLANKS.lastIndex = 0;
    for (let found = BLANKS.exec(text); found; found = BLANKS.exec(text)) {
      this.#word(text, span, entity !== undefined, from, found.index);
      from = found.index + found[0].length;
      this.#pause(found[0], span, entity !== undefined, found.index);
    }
    this.#word(text, span, entity !== undefined, from, text.length);
  }

  /** A line break inside a headline: print puts a space there. */
  pause(at: number): void {
    this.#pauses.push(this.#text.length);
    this.#blank ??= { start: at, end: at, text: " ", layout: false };
    this.#blank.layout = false;
  }

  /** It began with the blanks that open a paragraph. */
  get indented(): boolean {
    return this.#indented;
  }

  /** Where lines break inside a headline. */
  get pauses(): readonly number[] {
    return this.#pauses;
  }

  /** Where an indent in mid-line opens a new paragraph after a sentence's end. */
  get breaks(): readonly number[] {
    return this.#breaks;
  }

  get length(): number {
    return this.#text.length;
  }

  get passage(): Passage {
    return { text: this.#text, pieces: this.#pieces };
  }

  #pause(text: string, span: readonly [number, number], entity: boolean, at: number): void {
    const layout = (/[\t\r\n]/u.test(text) && !/[^ \t\r\n\f]/u.test(text)) || UNSEEN.test(text);
    if (this.#blank) {
      this.#blank.layout &&= layout;
      this.#blank.text += text;
      return;
    }
    const start = entity ? span[0] : span[0] + at;
    this.#blank = { start, end: entity ? span[1] : start + text.length, text, layout };
  }

  #word(
    text: string,
    span: readonly [number, number],
    entity: boolean,
    from: number,
    to: number,
  ): void {
    if (from >= to) return;
    if (this.#blank && this.#text) this.#space(this.#blank, text.charAt(from));
    else if (this.#blank) this.#indented = /[\u00a0\u3000]/u.test(this.#blank.text);
    this.#blank = null;
    const at = this.#text.length;
    if (entity) this.#pieces.push({ at, span, length: to - from });
    else this.#piece(at, span[0] + from, span[0] + to);
    this.#text += text.slice(from, to);
  }

  #space({ start, end, text, layout }: Blank, next: string): void {
    if (INDENT.test(text) && endsSentence(this.#text.slice(-4)))
      this.#breaks.push(this.#text.length);
    const wide = WIDE.test(this.#text.charAt(this.#text.length - 1)) || WIDE.test(next);
    if (layout && (wide || UNSEEN.test(text))) return;
    const own = end - start === 1 && (text === " " || text === "\u3000");
    const at = this.#text.length;
    this.#text += own ? text : " ";
    if (own) this.#piece(at, start, end);
    else if (end > start) this.#pieces.push({ at, span: [start, end], length: 1 });
  }

  /** Text that stands on in the source lengthens the piece before it. */
  #piece(at: number, start: number, end: number): void {
    const last = this.#pieces.at(-1);
    if (last && last.length === undefined && last.span[1] === start) {
      this.#pieces[this.#pieces.length - 1] = { at: last.at, span: [last.span[0], end] };
    } else this.#pieces.push({ at, span: [start, end] });
  }
}
