import type { Random } from "./random.ts";

/** Where a story's headline stands: over its text, under it, or between its paragraphs. */
export type HeadPlace = "before" | "after" | "inside";

/** How one page is laid out. */
export interface PageLayout {
  readonly kind: "columns" | "flowed";
  /** Column width in ems. */
  readonly width: number;
  /** `mixed`: it differs from story to story. */
  readonly heads: "before" | "after" | "mixed";
  readonly indent: "kept" | "swallowed" | "none";
  /** Blank lines between paragraphs. */
  readonly parted: boolean;
  /** Stray blank lines inside the text, one in about so many lines; 0 for none. */
  readonly strayEvery: number;
  /** Where people are named. */
  readonly credits: "lead" | "byline" | "closing";
  /** Punctuation half as wide, as some systems save it. */
  readonly halfWidth: boolean;
  /** Whether lines break as a press breaks them, or after so many characters and no matter which. */
  readonly breaks: "press" | "blind";
  /** Blank lines around display lines; without them they stand against the text. */
  readonly headsApart: boolean;
  /** Each story is set in a column as wide as it likes. */
  readonly ownWidths: boolean;
  /** Share of stories printed with a headline and their text alone, 0 to 1. */
  readonly bareShare: number;
}

/** A page in one of the ways most papers' text comes. */
export function drawLayout(random: Random): PageLayout {
  const kind = random.chance(0.6) ? "columns" : "flowed";
  return {
    kind,
    width: random.between(13, 30),
    heads: kind === "columns" && random.chance(0.5) ? "after" : "before",
    indent:
      kind === "columns"
        ? random.pick(["kept", "swallowed", "swallowed", "none"] as const)
        : random.chance(0.3)
          ? "kept"
          : "none",
    parted: random.chance(0.5),
    strayEvery: random.pick([0, 8, 14, 25]),
    credits: random.pick(["lead", "lead", "byline", "closing"] as const),
    halfWidth: kind === "flowed" && random.chance(0.5),
    breaks: random.chance(0.8) ? "press" : "blind",
    headsApart: true,
    ownWidths: random.chance(0.3),
    bareShare: random.pick([0, 0, 0.5, 1]),
  };
}

/** A page whose headlines stand before, after or inside their stories, so that only words can tell. */
export function drawHardLayout(random: Random): PageLayout {
  return { ...drawLayout(random), heads: "mixed", headsApart: random.chance(0.8) };
}

/** Where the headline of one story of a page goes. */
export function drawHeadPlace({ heads }: PageLayout, random: Random): HeadPlace {
  return heads === "mixed" ? random.pick(["before", "after", "inside"] as const) : heads;
}
