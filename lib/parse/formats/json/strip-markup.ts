import type { Edit } from "./edit-passage.ts";

/** Tags that only a text from a web page has; `<b>` or `<br/>` in any other is as telling. */
const TAG = /<(?:\/?[a-z][a-z0-9]{0,11}(?:\s[^<>]*)?\/?|!--[^<>]*--)>/giu;
/** Elements that a paragraph ends at. */
const BLOCK =
  /^<\/?(?:p|br|div|h[1-6]|li|ul|ol|tr|td|table|section|article|blockquote|figure|figcaption|hr|center)\b/iu;
/** Elements whose content is no text. */
const UNREAD = /^<(script|style)\b/iu;
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/giu;

/** Entities that Chinese sites write; of HTML's list, those that stand for what print has. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: "\u3000",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  middot: "·",
  bull: "•",
  times: "×",
  deg: "°",
};

/** Whether a text is a web page's: it has at least one tag of one. */
export function hasMarkup(text: string): boolean {
  return text.includes("<") && text.search(TAG) >= 0;
}

/** What to leave out of a text with markup, what its entities stand for, and where paragraphs end. */
export function markupEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  let unread: { readonly end: string; readonly from: number } | null = null;
  let reached = 0;
  for (const { index, 0: tag } of text.matchAll(TAG)) {
    const to = index + tag.length;
    if (unread) {
      if (tag.toLowerCase().startsWith(unread.end)) {
        edits.push({ from: unread.from, to, text: "", parts: true });
        unread = null;
        reached = to;
      }
      continue;
    }
    edits.push(...entityEdits(text, reached, index));
    const [, element] = UNREAD.exec(tag) ?? [];
    if (element) unread = { end: `</${element.toLowerCase()}`, from: index };
    else edits.push({ from: index, to, text: "", parts: BLOCK.test(tag) });
    reached = to;
  }
  if (unread) edits.push({ from: unread.from, to: text.length, text: "", parts: true });
  else edits.push(...entityEdits(text, reached, text.length));
  return edits;
}

/** What the entities of `text.slice(from, to)` stand for. */
function entityEdits(text: string, from: number, to: number): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: word, 1: decimal, 2: hex, 3: name } of text
    .slice(from, to)
    .matchAll(ENTITY)) {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
    const character = name
      ? ENTITIES[name.toLowerCase()]
      : code < 0x110000 && code > 31
        ? String.fromCodePoint(code)
        : undefined;
    if (character === undefined) continue;
    const at = from + index;
    edits.push({ from: at, to: at + word.length, text: character, parts: false });
  }
  return edits;
}
