import { zh } from "../../../lib/i18n/zh.ts";
import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { showPunctuation } from "../../../lib/text/display.ts";

/** Stories of a very large edition that found no room on the sheet, by their headlines. */
export function MoreHeadlines({ stories }: { stories: readonly EditionStory[] }) {
  return (
    <section className="front-row more">
      <h2 className="more-head num">{zh.edition.more(stories.length)}</h2>
      <ul className="more-list">
        {stories.map((story) => (
          <li key={story.id}>
            <a href={`/a/${story.id}`}>{showPunctuation(story.name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
