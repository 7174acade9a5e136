import type { ArticleDetail, SourcePage } from "../../lib/queries/shapes.ts";
import { type LineRange, locateBlocks } from "./locate-blocks.ts";
import { view } from "./view.ts";

/** One text of an article with its place on the raw page. */
export interface StoryText {
  /** `正文1`, `小标题`, `主题`, `引题` */
  readonly role: string;
  readonly kind: "kicker" | "headline" | "p" | "crosshead";
  readonly text: string;
  readonly lines: LineRange | null;
}

/** Kicker, headline and body of an article, each with the lines it stands on; paragraphs numbered. */
export function storyTexts(article: ArticleDetail, source: SourcePage): StoryText[] {
  const { words } = view();
  const { roles } = words.article.source;
  let paragraphs = 0;
  const texts = [
    ...(article.kicker ? [{ kind: "kicker", text: article.kicker } as const] : []),
    ...(article.headline ? [{ kind: "headline", text: article.headline } as const] : []),
    ...article.body.map(({ type, text }) => ({ kind: type, text })),
  ];
  const places = locateBlocks(
    source.text,
    source.spans,
    texts.map(({ text }) => text),
  );
  return texts.map(({ kind, text }, index) => ({
    kind,
    text,
    role: kind === "p" ? `${roles.p}${++paragraphs}` : roles[kind],
    lines: places[index] ?? null,
  }));
}
