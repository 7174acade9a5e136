import type { ArticleDetail, SourcePage } from "../../lib/queries/shapes.ts";
import { articleAddress, sourceAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";
import { Said } from "./printed.tsx";
import { RawLines } from "./raw-lines.tsx";
import { RawStory } from "./raw-story.tsx";
import { lineAnchor, ownRuns, type SourceLine, sourceLines } from "./source-lines.ts";
import { type StoryText, storyTexts } from "./story-texts.ts";
import { view } from "./view.ts";

/** The raw page of an article: its lines under a vermilion bar, the article as arranged beside them. */
export function RawPage({ article, source }: { article: ArticleDetail; source: SourcePage }) {
  const { link, print, words: all } = view();
  const words = all.article.source;
  const lines = sourceLines(source.text, source.spans);
  // they are found on the page as they stand there, and shown in the page's script
  const texts = print(storyTexts(article, source));
  return (
    <>
      <header className="page-head raw-head">
        <h1>{words.title}</h1>
        <span className="page-head-count">
          <Said text={source.name} />
        </span>
        <a className="button" href={link(articleAddress(article.id))}>
          {words.back}
        </a>
      </header>
      <p className="raw-account num">
        <span>
          {words.own}
          <OwnLines lines={lines} />
        </span>
        <span>
          {source.others.length > 0 ? words.others(source.others.length) : words.noOthers}
        </span>
        <span>{words.characters(source.text.replace(/\s/gu, "").length)}</span>
      </p>
      <div className="raw">
        <RawLines
          text={source.text}
          spans={source.spans}
          roles={rolesByLine(texts)}
          label={words.text}
        />
        <div className="raw-beside">
          <RawStory article={print(article)} texts={texts} />
          <OtherArticles others={print(source.others)} />
        </div>
      </div>
    </>
  );
}

function rolesByLine(texts: readonly StoryText[]): Record<number, string> {
  return Object.fromEntries(
    texts.flatMap(({ lines, role }) => (lines && role ? [[lines[0], role] as const] : [])),
  );
}

function OwnLines({ lines }: { lines: readonly SourceLine[] }) {
  const { words } = view();
  return ownRuns(lines).map(([first, last], index) => (
    <span key={first}>
      {index > 0 && words.common.listMark}
      <a className="link" href={`#${lineAnchor(first)}`}>
        {first === last
          ? words.article.source.line(first)
          : words.article.source.lines(first, last)}
      </a>
    </span>
  ));
}

function OtherArticles({ others }: { others: SourcePage["others"] }) {
  const { link, words } = view();
  if (others.length === 0) return null;
  return (
    <nav aria-labelledby="raw-others">
      <h2 id="raw-others" className="section-head">
        {words.article.source.othersTitle}
      </h2>
      <ul className="raw-others">
        {others.map((other) => (
          <li key={other.id}>
            <a href={link(sourceAddress(other.id))}>
              <Headline text={other.name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
