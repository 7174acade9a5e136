import type { EditionStory } from "../../../lib/queries/shapes.ts";
import { showPunctuation } from "../../../lib/text/display.ts";
import { Said } from "../printed.tsx";
import { view } from "../view.ts";

/** `下转全文　共1,335字`. A story printed whole needs it on phones only, where one paragraph stands. */
export function TurnLine({ story, phoneOnly }: { story: EditionStory; phoneOnly: boolean }) {
  const { link, words } = view();
  return (
    <p className={phoneOnly ? "turn turn-phone" : "turn"}>
      <a className="link num" href={link(`/a/${story.id}`)}>
        {words.edition.turn(story.characters)}
        <span className="sr-only">
          <Said text={words.edition.turnTo(showPunctuation(story.name))} />
        </span>
      </a>
    </p>
  );
}
