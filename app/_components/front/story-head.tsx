import type { HeadBox } from "../../../lib/front/measure.ts";
import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { Headline } from "../headline.tsx";
import { Printed } from "../printed.tsx";
import { Subheadlines } from "../subheadlines.tsx";
import { view } from "../view.ts";

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
  const { link } = view();
  const lines = Math.min(head.lines, 5);
  return (
    <header
      className={`head head-${head.size} head-lines-${lines} head-gap-${head.gap} ${centred ? "head-centred" : ""}`}
    >
      {story.section && (
        <p className="head-section">
          <span className="section-logo">
            <Printed>{story.section}</Printed>
          </span>
        </p>
      )}
      {story.kicker && (
        <p className="kicker">
          <Headline text={story.kicker} />
        </p>
      )}
      <h2 className={`headline ${weightOf(story, head)}`}>
        <a href={link(`/a/${story.id}`)}>
          <Headline text={story.name} />
        </a>
      </h2>
      <Subheadlines lines={story.subheadlines} />
    </header>
  );
}

/** Large headlines are set black, words that stand in for one plain. */
function weightOf({ headline }: EditionStory, { size }: Pick<HeadBox, "size">): string {
  if (headline === "") return "headline-lent";
  return size > 39 ? "headline-black" : "";
}
