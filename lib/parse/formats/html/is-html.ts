const DOCUMENT = /<!doctype\s+html|<(?:html|head|body|title|meta)[\s>]/iu;
const MARKS = /<founder-[a-z]+|<!--\s*\/?(?:enp|<npm:)|<\/?(?:introtitle|pretitle)>/iu;
const TAG =
  /<\/?(?:p|br|div|span|h[1-6]|table|tr|td|tbody|center|font|strong|b|a|img|ul|ol|li|section|article)(?:\s[^<>]{0,400})?\/?>/giu;
const ENTITY = /&(?:nbsp|ldquo|rdquo|mdash|middot|#\d{2,6}|#x[\da-f]{2,5});/giu;
/** At the end of a line, where no writer of plain text sets one. */
const BREAK = /<br\s*\/?>[ \t]*$/gimu;
const LOOKED_AT = 20_000;

/**
 * Whether text is HTML by what it says: a document's elements, an e-paper system's marks, or a
 * fragment of markup. A page of text with a lone `<p>` in it is text.
 */
export function isHtml(text: string): boolean {
  const top = text.slice(0, LOOKED_AT);
  if (!top.includes("<") && !top.includes("&")) return false;
  if (/^\s*[[{]/u.test(top)) return false;
  if (DOCUMENT.test(top) || MARKS.test(top)) return true;
  const tags = top.match(TAG)?.length ?? 0;
  if (tags === 0) return false;
  const entities = top.match(ENTITY)?.length ?? 0;
  const opensWithTag = /^\s*<(?:[a-z!]|\/[a-z])/iu.test(top);
  const breaks = top.match(BREAK)?.length ?? 0;
  return tags >= 3 || breaks >= 2 || entities > 0 || opensWithTag;
}

/** Whether a source is a whole page and not only a piece of one. */
export function isDocument(source: string): boolean {
  return /<(?:html|body)[\s>]/iu.test(source.slice(0, LOOKED_AT));
}
