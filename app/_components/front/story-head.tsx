import type { HeadBox } from "../../../lib/front/measure.ts";
import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { Headline } from "../headline.tsx";

/** Section logo, kicker, headline and subheadlines, set on the lines of their row. */
export function StoryHead({
  story,
  head,
  centred = false,
}: {
  story: EditionStory;
  head: Pick<HeadBox, "size" | "lines" | "gap">;
  centred?: boolean;
}) {
  const lines = Math.min(head.lines, 5);
  return (
    <header
      className={`head head-${head.size} head-lines-${lines} head-gap-${head.gap} ${centred ? "head-centred" : ""}`}
    >
      {story.section && (
        <p className="head-section">
          <span className="section-logo">{story.section}</span>
        </p>
      )}
      {story.kicker && (
        <p className="kicker">
          <Headline text={story.kicker} />
        </p>
      )}
      <h2 className={head.size > 39 ? "headline headline-black" : "headline"}>
        <a href={`/a/${story.id}`}>
          <Headline text={story.headline} />
        </a>
      </h2>
      {story.subheadlines.map((line) => (
        <p key={line} className="subheadline">
          <Headline text={line} />
        </p>
      ))}
    </header>
  );
}
