import { isShortPoem } from "../../../lib/front/cut.ts";
import type { Columns, PlacedStory } from "../../../lib/front/shapes.ts";
import { view } from "../view.ts";
import { StoryHead } from "./story-head.tsx";
import { StoryText } from "./story-text.tsx";
import { TurnLine } from "./turn-line.tsx";

/** A story in its cell: headline block, then its text in columns with hairlines between. */
export function FrontStory({ placed, columns }: { placed: PlacedStory; columns: Columns }) {
  const { words } = view();
  const { story, rank, head, text } = placed;
  const poem = text.whole && isShortPoem(text.blocks);
  const paragraphs = text.blocks.filter((block) => block.type === "p").length;
  return (
    <article className={`front-story front-story-${rank}`}>
      <StoryHead story={story} head={head} centred={rank === "lead"} />
      {text.blocks.length > 0 && (
        <div className={`text text-${columns}${poem ? " text-poem" : ""}`}>
          <StoryText blocks={text.blocks} />
          {!poem && (!text.whole || paragraphs > 1) && (
            <TurnLine story={story} phoneOnly={text.whole} />
          )}
        </div>
      )}
      {story.body.length === 0 && story.headline !== "" && (
        <p className="unprinted">{words.edition.headlineOnly}</p>
      )}
    </article>
  );
}
