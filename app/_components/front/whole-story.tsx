import { splitTiers, wholeColumns } from "../../../lib/front/tiers.ts";
import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { StoryHead } from "./story-head.tsx";
import { StoryText } from "./story-text.tsx";

/** A story printed whole across the sheet, in tiers of columns so that reading only goes down. */
export function WholeStory({ story, first }: { story: EditionStory; first: boolean }) {
  const large = first && story.headline !== "" && story.headline.length <= 20;
  const tiers = splitTiers(story.body);
  return (
    <article className={first ? "whole whole-first" : "whole"}>
      <StoryHead story={story} head={{ size: large ? 61 : 39, lines: 1, gap: 28 }} centred />
      {tiers.map((tier, index) => (
        <div
          key={tier[0]?.text.slice(0, 12)}
          className={`text whole-tier whole-columns-${wholeColumns(story.body)}`}
        >
          <StoryText blocks={tier} ends={index === tiers.length - 1} />
        </div>
      ))}
    </article>
  );
}
