import type { GoldArticle } from "../parse/gold/gold.ts";
import type { ArticleText } from "./article-text.ts";
import { drawHardLayout, drawLayout, type PageLayout } from "./page-layout.ts";
import { printStory } from "./print-story.ts";
import { seedRandom } from "./random.ts";

export type { PageLayout } from "./page-layout.ts";

export interface MadePage {
  readonly text: string;
  readonly layout: PageLayout;
  readonly articles: readonly GoldArticle[];
}

/** Lays texts out as one page in a way drawn from `seed`, and says which articles it holds. */
export function makePage(
  texts: readonly ArticleText[],
  seed: number,
  fixed: Partial<PageLayout> = {},
): MadePage {
  const random = seedRandom(seed);
  const drawn = fixed.heads === "mixed" ? drawHardLayout(random) : drawLayout(random);
  const layout = { ...drawn, ...fixed };
  const stories = texts.map((whole) => {
    const text = layout.bareShare && random.chance(layout.bareShare) ? bareOf(whole) : whole;
    const width = layout.ownWidths ? random.between(13, 30) : layout.width;
    return printStory(text, { ...layout, width }, random);
  });
  const lead = random.chance(0.5) ? "\n" : "";
  const blocks = stories.flatMap((story) => story.blocks.map((lines) => lines.join("\n")));
  return {
    text: `${lead}${blocks.join("\n\n")}\n`,
    layout,
    articles: stories.map(({ gold }) => gold),
  };
}

/** A story of which a source keeps the headline and the text: nobody is named, nothing stands beside it. */
function bareOf(text: ArticleText): ArticleText {
  // without its photographer's name a picture's words are no picture's any more
  if (text.kind === "photo") return text;
  const { kind, headline, body, verse, notice } = text;
  return {
    headline,
    body,
    people: [],
    ...(kind && { kind }),
    ...(verse && { verse }),
    ...(notice && { notice }),
  };
}
