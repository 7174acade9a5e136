import { zh } from "../../../lib/i18n/zh.ts";
import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { FullWidthMarks } from "../full-width-marks.tsx";

/** Stories named beside the nameplate when the edition has no picture to stand there. */
export function ContentsBox({ stories }: { stories: readonly EditionStory[] }) {
  return (
    <nav className="box" aria-label={zh.edition.contents}>
      <p className="box-tab">{zh.edition.contents}</p>
      <ul className="contents">
        {stories.map((story) => (
          <li key={story.id}>
            <a className="headline" href={`/a/${story.id}`}>
              <FullWidthMarks text={showPunctuation(story.name)} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
