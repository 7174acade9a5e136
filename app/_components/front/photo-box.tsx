import { zh } from "../../../lib/i18n/zh.ts";
import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { Headline } from "../headline.tsx";
import { StoryText } from "./story-text.tsx";

/** Photo-news in a double frame: the picture's text, whole, and who sent it. */
export function PhotoBox({ story }: { story: EditionStory }) {
  const senders = story.contributors.map(({ name, role }) => `${zh.common.roles[role]} ${name}`);
  return (
    <article className="box">
      <p className="box-tab">{zh.edition.photoNews}</p>
      <h2 className="headline box-head">
        <a href={`/a/${story.id}`}>
          <Headline text={story.name} />
        </a>
      </h2>
      <div className="box-text">
        <StoryText blocks={story.body} />
      </div>
      {senders.length > 0 && <p className="box-sender">{senders.join("　")}</p>}
    </article>
  );
}
