import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { Printed } from "../printed.tsx";
import { view } from "../view.ts";

/** Stories of a very large edition that found no room on the sheet, by their headlines. */
export function MoreHeadlines({ stories }: { stories: readonly EditionStory[] }) {
  const { link, words } = view();
  return (
    <section className="front-row more">
      <h2 className="more-head num">{words.edition.more(stories.length)}</h2>
      <ul className="more-list">
        {stories.map((story) => (
          <li key={story.id}>
            <a href={link(`/a/${story.id}`)}>
              <Printed>{showPunctuation(story.name)}</Printed>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
