import { zh } from "../../lib/i18n/zh.ts";
import type { ArticleDetail, SourcePage } from "../../lib/queries/shapes.ts";
import { articleAddress, sourceAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";
import { ownRuns, type SourceLine, sourceLines } from "./source-lines.ts";

/** The raw page of an article: its lines in full ink with a vermilion bar, the rest faint. */
export function RawPage({ article, source }: { article: ArticleDetail; source: SourcePage }) {
  const words = zh.article.source;
  const lines = sourceLines(source.text, source.spans);
  return (
    <>
      <header className="page-head">
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
        <RawLines lines={lines} />
        <section className="raw-beside" aria-labelledby="raw-story">
          {article.kicker && (
            <p className="kicker">
              <Headline text={article.kicker} />
            </p>
          )}
          <h2 id="raw-story" className="headline">
            <a href={articleAddress(article.id)}>
              <Headline text={article.headline} />
            </a>
          </h2>
          <OtherArticles source={source} />
        </section>
      </div>
    </>
  );
}

function OwnLines({ lines }: { lines: readonly SourceLine[] }) {
  return ownRuns(lines).map(([first, last], index) => (
    <span key={first}>
      {index > 0 && "、"}
      <a className="link" href={`#line-${first}`}>
        {first === last ? zh.article.source.line(first) : zh.article.source.lines(first, last)}
      </a>
    </span>
  ));
}

function RawLines({ lines }: { lines: readonly SourceLine[] }) {
  return (
    <ol className="raw-lines" aria-label={zh.article.source.text}>
      {lines.map(({ number, pieces, own }) => (
        <li key={number} id={`line-${number}`} className={own ? "raw-own" : undefined}>
          <span className="raw-number num">{number}</span>
          <code>
            {pieces.map((piece, index) =>
              piece.own ? (
                <mark key={`${index} ${piece.text}`}>{piece.text}</mark>
              ) : (
                <span key={`${index} ${piece.text}`}>{piece.text}</span>
              ),
            )}
          </code>
        </li>
      ))}
    </ol>
  );
}

function OtherArticles({ source }: { source: SourcePage }) {
  if (source.others.length === 0) return null;
  return (
    <nav aria-labelledby="raw-others">
      <h3 id="raw-others" className="section-head">
        {zh.article.source.othersTitle}
      </h3>
      <ul className="raw-others">
        {source.others.map((other) => (
          <li key={other.id}>
            <a href={sourceAddress(other.id)}>
              <Headline text={other.headline} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
