import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { FullWidthMarks } from "../full-width-marks.tsx";
import { Printed } from "../printed.tsx";
import { view } from "../view.ts";

/** Stories named beside the nameplate when the edition has no picture to stand there. */
export function ContentsBox({ stories }: { stories: readonly EditionStory[] }) {
  const { link, words } = view();
  return (
    <nav className="box" aria-label={words.edition.contents}>
      <p className="box-tab">{words.edition.contents}</p>
      <ul className="contents">
        {stories.map((story) => (
          <li key={story.id}>
            <a className="headline" href={link(`/a/${story.id}`)}>
              <Printed>
                <FullWidthMarks text={showPunctuation(story.name)} />
              </Printed>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
