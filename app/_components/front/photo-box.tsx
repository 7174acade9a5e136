import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { Headline } from "../headline.tsx";
import { Said } from "../printed.tsx";
import { view } from "../view.ts";
import { StoryText } from "./story-text.tsx";

/** Photo-news in a double frame: the picture's text, whole, and who sent it. */
export function PhotoBox({ story }: { story: EditionStory }) {
  const { link, words } = view();
  const senders = story.contributors.map(({ name, role }) => `${words.common.roles[role]} ${name}`);
  return (
    <article className="box">
      <p className="box-tab">{words.edition.photoNews}</p>
      <h2 className="headline box-head">
        <a href={link(`/a/${story.id}`)}>
          <Headline text={story.name} />
        </a>
      </h2>
      <div className="box-text">
        <StoryText blocks={story.body} />
      </div>
      {senders.length > 0 && (
        <p className="box-sender">
          <Said text={senders.join("　")} />
        </p>
      )}
    </article>
  );
}
