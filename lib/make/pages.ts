import type { GoldArticle } from "../parse/gold/gold.ts";
import { type Random, seedRandom } from "./random.ts";
import type { ArticleText } from "./texts.ts";
import { stanzasOf, verseBlocks } from "./verse.ts";
import { wrapParagraph } from "./wrap.ts";

/** How one page is laid out. */
export interface PageLayout {
  readonly kind: "columns" | "flowed";
  /** Column width in ems. */
  readonly width: number;
  readonly heads: "before" | "after";
  readonly indent: "kept" | "swallowed" | "none";
  /** Blank lines between paragraphs. */
  readonly parted: boolean;
  /** Stray blank lines inside the text, one in about so many lines; 0 for none. */
  readonly strayEvery: number;
  /** Where people are named. */
  readonly credits: "lead" | "byline" | "closing";
  /** Punctuation half as wide, as some systems save it. */
  readonly halfWidth: boolean;
}

export interface MadePage {
  readonly text: string;
  readonly layout: PageLayout;
  readonly articles: readonly GoldArticle[];
}

const INDENT = "\u3000\u3000";

/** Lays texts out as one page in a way drawn from `seed`, and says which articles it holds. */
export function makePage(
  texts: readonly ArticleText[],
  seed: number,
  fixed: Partial<PageLayout> = {},
): MadePage {
  const random = seedRandom(seed);
  const layout = { ...drawLayout(random), ...fixed };
  const blocks: string[][] = [];
  const articles: GoldArticle[] = [];
  for (const text of texts) {
    const story = printStory(text, layout, random);
    blocks.push(...story.blocks);
    articles.push(story.gold);
  }
  const lead = random.chance(0.5) ? "\n" : "";
  return {
    text: `${lead}${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`,
    layout,
    articles,
  };
}

function drawLayout(random: Random): PageLayout {
  const kind = random.chance(0.6) ? "columns" : "flowed";
  return {
    kind,
    width: random.between(13, 30),
    heads: kind === "columns" && random.chance(0.5) ? "after" : "before",
    indent:
      kind === "columns"
        ? random.pick(["kept", "swallowed", "swallowed", "none"] as const)
        : "none",
    parted: random.chance(0.5),
    strayEvery: random.pick([0, 8, 14, 25]),
    credits: random.pick(["lead", "lead", "byline", "closing"] as const),
    halfWidth: kind === "flowed" && random.chance(0.5),
  };
}

interface Printed {
  readonly blocks: string[][];
  readonly gold: GoldArticle;
}

function printStory(text: ArticleText, layout: PageLayout, random: Random): Printed {
  const write = layout.halfWidth ? halve : (words: string) => words;
  const people = [...text.people];
  const names = people.map(({ name }) => name).join(" ");
  const essay = people.some(({ role }) => role === "author");
  const way = hasLead(text) || layout.credits !== "lead" ? layout.credits : "byline";
  const stanzas = text.verse ? stanzasOf(text.body.map(write)) : [];
  const paragraphs = text.verse ? stanzas.map((lines) => lines.join(" ")) : text.body.map(write);
  if (text.notice) paragraphs.push(write(text.notice.signature), write(text.notice.date));
  if (way === "lead" && people.length) {
    paragraphs[0] = `本报讯（${roles(text)}）${paragraphs[0]}`;
  }
  const heads = headBlocks(text, layout, random).map((lines) => lines.map(write));
  const byline =
    way === "byline" && names ? [[essay && random.chance(0.4) ? `□${names}` : names]] : [];
  const printed = [...paragraphs];
  if (way === "closing" && names) printed[printed.length - 1] += write(`（${names}）`);
  const body = text.verse ? verseBlocks(stanzas, printed) : bodyBlocks(printed, layout, random);
  const caption = text.caption
    ? [[`${write(text.caption.text)} ${text.caption.photographer} 摄`]]
    : [];
  const section = text.section ? [[text.section]] : [];
  const blocks =
    layout.heads === "before"
      ? [...section, ...heads, ...byline, ...body, ...caption]
      : [...section, ...body, ...heads, ...byline, ...caption];
  const credited = text.caption ? [{ name: text.caption.photographer, role: "photographer" }] : [];
  return {
    blocks,
    gold: goldOf(
      text,
      paragraphs,
      way === "lead" ? people : people.map(({ name }) => ({ name, role: "author" })),
      credited,
      write,
    ),
  };
}

/** Only news opens with `本报讯（记者 …）`. */
function hasLead({ kind = "news", people }: ArticleText): boolean {
  return (
    ["news", "brief", "feature", "qa"].includes(kind) &&
    !people.some(({ role }) => role === "author" || role === "photographer")
  );
}

function roles({ people }: ArticleText): string {
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

/** Kicker, headline and subheadline; the kicker stands a blank line away or close by. */
function headBlocks(text: ArticleText, layout: PageLayout, random: Random): string[][] {
  const apart = layout.kind === "flowed" || random.chance(0.7);
  const blocks: string[][] = [];
  if (text.kicker) blocks.push([text.kicker]);
  const main = [...text.headline, ...(text.subheadlines ?? [])];
  if (layout.kind === "flowed") {
    blocks.push([text.headline.join(" ")], ...(text.subheadlines ?? []).map((line) => [line]));
  } else if (apart || !text.kicker) blocks.push(main);
  else return [[text.kicker, ...main]];
  return blocks;
}

function bodyBlocks(paragraphs: readonly string[], layout: PageLayout, random: Random): string[][] {
  const blocks: string[][] = [];
  let open: string[] = [];
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
  }
  close();
  return blocks;
}

function linesOf(paragraph: string, layout: PageLayout, random: Random): string[] {
  if (layout.kind === "columns") {
    const lines = wrapParagraph(paragraph, layout.width, layout.indent === "none" ? 0 : 2);
    if (layout.indent === "kept" && lines[0]) lines[0] = INDENT + lines[0];
    return lines;
  }
  // a column break cuts a long paragraph in two
  if (layout.strayEvery && paragraph.length > 120 && random.chance(2 / layout.strayEvery)) {
    const at = random.between(45, paragraph.length - 45);
    return [`${paragraph.slice(0, at)}\n`, paragraph.slice(at)];
  }
  return [paragraph];
}

function goldOf(
  text: ArticleText,
  paragraphs: readonly string[],
  people: GoldArticle["contributors"],
  photographers: readonly { name: string; role: string }[],
  write: (words: string) => string,
): GoldArticle {
  return {
    headline: write(text.headline.join(" ")),
    kicker: text.kicker ? write(text.kicker) : null,
    subheadlines: (text.subheadlines ?? []).map(write),
    section: text.section ?? null,
    contributors: [...(people ?? []), ...photographers],
    body: paragraphs.map((words) =>
      words.startsWith("#")
        ? { type: "crosshead", text: words.slice(1) }
        : { type: "p", text: words },
    ),
    captions: text.caption
      ? [{ text: write(text.caption.text), credit: `${text.caption.photographer} 摄` }]
      : [],
  };
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
