import { zh } from "../../lib/i18n/zh.ts";
import type { ArticleDetail, SourcePage } from "../../lib/queries/shapes.ts";
import { articleAddress, sourceAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";
import { lineAnchor, RawLines } from "./raw-lines.tsx";
import { RawStory } from "./raw-story.tsx";
import { ownRuns, type SourceLine, sourceLines } from "./source-lines.ts";
import { storyTexts } from "./story-texts.ts";

/** The raw page of an article: its lines under a vermilion bar, the article as arranged beside them. */
export function RawPage({ article, source }: { article: ArticleDetail; source: SourcePage }) {
  const words = zh.article.source;
  const lines = sourceLines(source.text, source.spans);
  const texts = storyTexts(article, source);
  return (
    <>
      <header className="page-head raw-head">
        <h1>{words.title}</h1>
        <span className="page-head-count">{source.name}</span>
        <a className="button" href={articleAddress(article.id)}>
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
        <RawLines lines={lines} texts={texts} />
        <div className="raw-beside">
          <RawStory article={article} texts={texts} />
          <OtherArticles source={source} />
        </div>
      </div>
    </>
  );
}

function OwnLines({ lines }: { lines: readonly SourceLine[] }) {
  return ownRuns(lines).map(([first, last], index) => (
    <span key={first}>
      {index > 0 && "、"}
      <a className="link" href={`#${lineAnchor(first)}`}>
        {first === last ? zh.article.source.line(first) : zh.article.source.lines(first, last)}
      </a>
    </span>
  ));
}

function OtherArticles({ source }: { source: SourcePage }) {
  if (source.others.length === 0) return null;
  return (
    <nav aria-labelledby="raw-others">
      <h2 id="raw-others" className="section-head">
        {zh.article.source.othersTitle}
      </h2>
      <ul className="raw-others">
        {source.others.map((other) => (
          <li key={other.id}>
            <a href={sourceAddress(other.id)}>
              <Headline text={other.name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
