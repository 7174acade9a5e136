import type { CutText } from "../../../lib/front/cut.ts";
import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { Headline } from "../headline.tsx";
import { Printed } from "../printed.tsx";
import { view } from "../view.ts";
import { StoryText } from "./story-text.tsx";
import { TurnLine } from "./turn-line.tsx";

/** From this many characters on a vertical headline is set a size smaller. */
const LONG_HEADLINE = 21;

/** An op-ed on its tint: section logo and headline stand vertically, right of the text. */
export function OpEd({ story, text }: { story: EditionStory; text: CutText }) {
  const { link, words } = view();
  const authors = story.contributors.map(({ name }) => name).join(" ");
  const long = story.name.length >= LONG_HEADLINE;
  return (
    <article className="op-ed">
      <div className="op-ed-side">
        <p className="section-logo op-ed-logo">
          <Printed>{story.section ?? words.edition.opinion}</Printed>
        </p>
        <h2 className={long ? "headline op-ed-head op-ed-head-long" : "headline op-ed-head"}>
          <a href={link(`/a/${story.id}`)}>
            <Headline text={story.name} />
          </a>
        </h2>
        {authors && (
          <p className="op-ed-author">
            {words.edition.author} <Printed>{authors}</Printed>
          </p>
        )}
      </div>
      <div className="text op-ed-text">
        <StoryText blocks={text.blocks} />
        <TurnLine story={story} phoneOnly={text.whole} />
      </div>
    </article>
  );
}
