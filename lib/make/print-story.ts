import type { GoldArticle } from "../parse/gold/gold.ts";
import type { ArticleText } from "./article-text.ts";
import { drawHeadPlace, type PageLayout } from "./page-layout.ts";
import type { Random } from "./random.ts";
import { stanzasOf, verseBlocks } from "./verse.ts";
import { sliceParagraph, wrapParagraph } from "./wrap.ts";

/** Lines that stand together, blank lines around them. */
type Block = string[];

export interface PrintedStory {
  readonly blocks: readonly Block[];
  readonly gold: GoldArticle;
}

const INDENT = "\u3000\u3000";

/** Prints one text as a page of this layout does, and says what is to be read from it. */
export function printStory(text: ArticleText, layout: PageLayout, random: Random): PrintedStory {
  const write = layout.halfWidth ? halve : (words: string) => words;
  const credit = creditOf(text, layout, random);
  const stanzas = text.verse ? stanzasOf(text.body.map(write)) : [];
  const paragraphs = text.verse ? stanzas.map((lines) => lines.join(" ")) : text.body.map(write);
  if (text.notice) paragraphs.push(write(text.notice.signature), write(text.notice.date));
  if (credit.lead) paragraphs[0] = `${write(credit.lead)}${paragraphs[0]}`;
  const printed = [...paragraphs];
  if (credit.closing) printed[printed.length - 1] += write(credit.closing);
  const heads = headBlocks(text, layout, random).map((lines) => lines.map(write));
  const display = [...heads, ...(credit.byline ? [[credit.byline]] : [])];
  const body = text.verse ? verseBlocks(stanzas, printed) : bodyBlocks(printed, layout, random);
  const caption = text.caption
    ? bodyBlocks([`${write(text.caption.text)} ${text.caption.photographer} 摄`], layout, random)
    : [];
  const section = text.section ? [[text.section]] : [];
  return {
    blocks: placed(display, body, section, caption, drawHeadPlace(layout, random), layout, random),
    gold: goldOf(text, paragraphs, credit.people, write),
  };
}

function placed(
  display: readonly Block[],
  body: readonly Block[],
  section: readonly Block[],
  caption: readonly Block[],
  place: "before" | "after" | "inside",
  layout: PageLayout,
  random: Random,
): Block[] {
  // between two blocks of text, never under a crosshead
  const cuts = body.flatMap((block, at) =>
    at > 0 && !isCrosshead(block) && !isCrosshead(body[at - 1] ?? []) ? [at] : [],
  );
  const at =
    place === "before" ? 0 : place === "after" || !cuts.length ? body.length : random.pick(cuts);
  const story = [...body.slice(0, at), ...display, ...body.slice(at)];
  const blocks = [...section, ...story, ...caption];
  return layout.headsApart ? blocks : pushTogether(blocks, display);
}

/** A headline without blank lines around it stands against the text it is next to. */
function pushTogether(blocks: readonly Block[], display: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && display.includes(block) && !isCrosshead(last)) last.push(...block);
    else joined.push([...block]);
  }
  return joined;
}

function isCrosshead(block: Block): boolean {
  return block.length === 1 && !/[。！？!?…”"）)]$/u.test(block[0] ?? "");
}

interface Credit {
  readonly lead: string | null;
  readonly byline: string | null;
  readonly closing: string | null;
  readonly people: NonNullable<GoldArticle["contributors"]>;
}

/** Who wrote a story, in the way its page prints it; names without a word of role are authors. */
function creditOf(text: ArticleText, layout: PageLayout, random: Random): Credit {
  const { people } = text;
  const none = { lead: null, byline: null, closing: null, people };
  if (!people.length) return none;
  const names = people.map(({ name }) => name).join(" ");
  const plain = people.map(({ name }) => ({ name, role: "author" }));
  if (text.kind === "photo") return { ...none, closing: ` ${names} 摄` };
  const way = hasLead(text) || layout.credits !== "lead" ? layout.credits : "byline";
  if (way === "lead") return { ...none, lead: `本报讯（${rolesOf(text)}）` };
  if (way === "closing" && !text.verse) return { ...none, closing: `（${names}）`, people: plain };
  const marked = plain.length === 1 && !hasLead(text) && random.chance(0.4);
  return { ...none, byline: marked ? `□${names}` : names, people: plain };
}

/** Only news opens with `本报讯（记者 …）`. */
function hasLead({ kind = "news", people }: ArticleText): boolean {
  const isNews = ["news", "brief", "feature", "qa"].includes(kind);
  return isNews && people.every(({ role }) => role === "reporter" || role === "correspondent");
}

function rolesOf({ people }: ArticleText): string {
  const of = (role: string) =>
    people.filter((person) => person.role === role).map(({ name }) => name);
  const parts = [
    ["记者", of("reporter")],
    ["通讯员", of("correspondent")],
  ] as const;
  return parts
    .filter(([, names]) => names.length)
    .map(([word, names]) => `${word} ${names.join(" ")}`)
    .join(" ");
}

/** Kicker, headline and subheadlines; the kicker stands a blank line away or close by. */
function headBlocks(text: ArticleText, layout: PageLayout, random: Random): Block[] {
  const below = text.subheadlines ?? [];
  const kicker = text.kicker ? [text.kicker] : [];
  if (layout.kind === "flowed") {
    return [kicker, [text.headline.join(" ")], ...below.map((line) => [line])].filter(
      ({ length }) => length,
    );
  }
  const main = [...text.headline, ...below];
  // `…时强调` leads in to the headline and may stand close to it
  const close = /(?:强调|指出|要求|，)$/u.test(text.kicker ?? "") && random.chance(0.5);
  return kicker.length && !close ? [kicker, main] : [[...kicker, ...main]];
}

function bodyBlocks(paragraphs: readonly string[], layout: PageLayout, random: Random): Block[] {
  const blocks: Block[] = [];
  let open: Block = [];
  const close = () => {
    if (open.length) blocks.push(open);
    open = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.startsWith("#")) {
      close();
      blocks.push([paragraph.slice(1)]);
      continue;
    }
    if (layout.parted && layout.kind === "columns") close();
    for (const line of linesOf(paragraph, layout, random)) {
      open.push(line);
      if (layout.strayEvery && random.chance(1 / layout.strayEvery)) close();
    }
    if (layout.parted && layout.kind === "flowed") close();
  }
  close();
  return blocks;
}

function linesOf(paragraph: string, layout: PageLayout, random: Random): string[] {
  if (layout.kind === "columns") {
    const lines =
      layout.breaks === "press"
        ? wrapParagraph(paragraph, layout.width, layout.indent === "none" ? 0 : 2)
        : sliceParagraph(paragraph, layout.width, layout.indent === "none" ? 0 : 2);
    if (layout.indent === "kept" && lines[0]) lines[0] = INDENT + lines[0];
    return lines;
  }
  const indent = layout.indent === "kept" ? INDENT : "";
  // a column break cuts a long paragraph in two
  if (layout.strayEvery && paragraph.length > 120 && random.chance(2 / layout.strayEvery)) {
    const at = random.between(45, paragraph.length - 45);
    return [`${indent}${paragraph.slice(0, at)}\n`, paragraph.slice(at)];
  }
  return [indent + paragraph];
}

function goldOf(
  text: ArticleText,
  paragraphs: readonly string[],
  people: NonNullable<GoldArticle["contributors"]>,
  write: (words: string) => string,
): GoldArticle {
  const { caption } = text;
  const photographers = caption ? [{ name: caption.photographer, role: "photographer" }] : [];
  return {
    headline: write(text.headline.join(" ")),
    kicker: text.kicker ? write(text.kicker) : null,
    subheadlines: (text.subheadlines ?? []).map(write),
    section: text.section ?? null,
    contributors: [...people, ...photographers],
    body: paragraphs.filter(Boolean).map(blockOf),
    // how verse is parted is the printer's choice
    ...(text.verse ? { paragraphs: false } : {}),
    captions: caption ? [{ text: write(caption.text), credit: `${caption.photographer} 摄` }] : [],
  };
}

function blockOf(words: string): { type: string; text: string } {
  return words.startsWith("#")
    ? { type: "crosshead", text: words.slice(1) }
    : { type: "p", text: words };
}

const HALVES: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "（": "(",
  "）": ")",
  "？": "?",
  "！": "!",
};

function halve(text: string): string {
  return text.replace(/[，：；（）？！]/gu, (mark) => HALVES[mark] ?? mark);
}
