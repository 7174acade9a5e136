import type { ArticleDetail } from "../../lib/queries/shapes.ts";
import { Byline } from "./byline.tsx";
import { Headline } from "./headline.tsx";

/** A headline longer than this is set a size smaller. */
const LONG_HEADLINE = 13;

/** Section logo, kicker, headline, subheadlines and byline, as a newspaper stacks them. */
export function ArticleHead({ article }: { article: ArticleDetail }) {
  const long = [...article.headline].length > LONG_HEADLINE;
  return (
    <header className="story-head">
      {article.section && (
        <p className="story-section">
          <span className="section-logo">{article.section}</span>
        </p>
      )}
      {article.kicker && (
        <p className="kicker">
          <Headline text={article.kicker} />
        </p>
      )}
      <h1 className={long ? "headline headline-black headline-long" : "headline headline-black"}>
        <Headline text={article.headline} />
      </h1>
      {article.subheadlines.map((subheadline) => (
        <p key={subheadline} className="subheadline">
          <Headline text={subheadline} />
        </p>
      ))}
      <Byline contributors={article.contributors} credit={article.credit} />
    </header>
  );
}
