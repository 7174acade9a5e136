import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { Byline } from "./byline.tsx";
import { Headline } from "./headline.tsx";
import { Printed } from "./printed.tsx";
import { Subheadlines } from "./subheadlines.tsx";
import { view } from "./view.ts";

/** A headline longer than this is set a size smaller. */
const LONG_HEADLINE = 13;

/** Section logo, kicker, headline, subheadlines and byline, as a newspaper stacks them. */
export function ArticleHead({ article }: { article: ArticleDetail }) {
  return (
    <header className="story-head">
      {article.section && (
        <p className="story-section">
          <span className="section-logo">
            <Printed>{article.section}</Printed>
          </span>
        </p>
      )}
      {article.kicker && (
        <p className="kicker">
          <Headline text={article.kicker} />
        </p>
      )}
      <ArticleName article={article} />
      <Subheadlines lines={article.subheadlines} />
      <Byline contributors={article.contributors} credit={article.credit} />
    </header>
  );
}

/** The headline; first words that stand in for one are set plainly, and said to do so. */
function ArticleName({ article: { headline, name } }: { article: ArticleDetail }) {
  const { words } = view();
  if (headline === "") {
    return (
      <>
        <h1 className="headline headline-lent">
          <Headline text={name} />
        </h1>
        <p className="headline-note">{words.article.headlineLent}</p>
      </>
    );
  }
  const long = [...headline].length > LONG_HEADLINE;
  return (
    <h1 className={long ? "headline headline-black headline-long" : "headline headline-black"}>
      <Headline text={headline} />
    </h1>
  );
}
