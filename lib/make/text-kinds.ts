import type { ArticleText } from "./article-text.ts";
import type { PageLayout } from "./pages.ts";
import { TEXTS } from "./texts.ts";

/** Texts that pages are made of, and what is fixed in the layout of their pages. */
export interface TextKind {
  readonly name: string;
  readonly texts: readonly ArticleText[];
  readonly fixed: Partial<PageLayout>;
  /** And more of it where the page is set in columns. */
  readonly inColumns?: Partial<PageLayout>;
}

const PROSE = new Set(["news", "feature", "essay", "opinion", "brief"]);
/** One headline in so many has a kicker or stands under a section's name. */
const HEADED_EVERY = 4;

/**
 * Pages as most papers print them, which rules of thumb read nearly as well; pages of everything, as
 * papers print it; and the same as poor sources keep it, of some stories the headline and the text alone.
 */
export const TEXT_KINDS: readonly TextKind[] = [
  {
    name: "prose under plain headlines, one column width to a page, no stray blank lines in columns",
    texts: TEXTS.filter(isPlain).map(withPlainHead),
    fixed: { ownWidths: false, bareShare: 0 },
    inColumns: { strayEvery: 0 },
  },
  {
    name: "everything, whoever wrote a story named, blank lines around headlines",
    texts: TEXTS,
    fixed: { bareShare: 0, headsApart: true },
  },
  { name: "everything", texts: TEXTS, fixed: {} },
];

function isPlain({ kind = "news", body }: ArticleText): boolean {
  return PROSE.has(kind) && !body.some((paragraph) => paragraph.startsWith("#"));
}

function withPlainHead(text: ArticleText, at: number): ArticleText {
  const { subheadlines: _, kicker, section, ...rest } = text;
  if (at % HEADED_EVERY) return rest;
  return { ...rest, ...(kicker && { kicker }), ...(section && { section }) };
}
