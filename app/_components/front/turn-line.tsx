import { zh } from "../../../lib/i18n/zh.ts";
import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { showPunctuation } from "../../../lib/text/display.ts";

/** `下转全文　共1,335字`. A story printed whole needs it on phones only, where one paragraph stands. */
export function TurnLine({ story, phoneOnly }: { story: EditionStory; phoneOnly: boolean }) {
  return (
    <p className={phoneOnly ? "turn turn-phone" : "turn"}>
      <a className="link num" href={`/a/${story.id}`}>
        {zh.edition.turn(story.characters)}
        <span className="sr-only">{zh.edition.turnTo(showPunctuation(story.name))}</span>
      </a>
    </p>
  );
}
