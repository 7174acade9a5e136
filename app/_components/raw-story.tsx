import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { showPunctuation } from "../../lib/text/display.ts";
import { articleAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";
import { lineAnchor } from "./source-lines.ts";
import type { StoryText } from "./story-texts.ts";
import { view } from "./view.ts";

/** The article as arranged, each part with a link to its lines on the raw page. */
export function RawStory({
  article,
  texts,
}: {
  article: ArticleDetail;
  texts: readonly StoryText[];
}) {
  const { link, words } = view();
  const body = texts.filter(({ kind }) => kind === "p" || kind === "crosshead");
  return (
    <section aria-labelledby="raw-story">
      {article.kicker && (
        <p className="kicker">
          <Headline text={article.kicker} />
        </p>
      )}
      <h2 id="raw-story" className="headline">
        <a href={link(articleAddress(article.id))}>
          <Headline text={article.name} />
        </a>
      </h2>
      <p className="raw-hint">
        {body.length > 0 ? words.article.source.arranged : words.article.headlineOnly}
      </p>
      <ol className="raw-parts">
        {body.map((part) => (
          <li
            key={`${part.role} ${part.lines?.[0]} ${part.text}`}
            className={`raw-part raw-part-${part.kind}`}
          >
            <RawRange part={part} />
            <p className={part.text.includes("\n") ? "verse" : undefined} lang={view().printed}>
              {showPunctuation(part.text)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function RawRange({ part: { lines, role } }: { part: StoryText }) {
  const { words } = view();
  if (!lines) return <span className="raw-range">{role}</span>;
  const [first, last] = lines;
  return (
    <a className="raw-range num" href={`#${lineAnchor(first)}`}>
      {first === last ? words.article.source.line(first) : words.article.source.lines(first, last)}
    </a>
  );
}
