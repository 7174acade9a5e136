import type { Replaced } from "../../lib/queries/shapes.ts";
import { Said } from "./printed.tsx";
import { topicName } from "./topic-name.ts";
import { view } from "./view.ts";

/**
 * Says what a list was searched for where the words as typed are nowhere; one sentence a word. Words
 * that were only typed in the page's own script are no others to its reader.
 */
export function FoundInstead({ replaced }: { replaced: readonly Replaced[] }) {
  const { print, words } = view();
  const others = replaced.filter(
    // A slug is no word of the page.
    ({ typed, as, found }) => as === "topics" || !print(found).includes(typed),
  );
  if (others.length === 0) return null;
  const said = others.map(({ typed, as, found }) =>
    words.search.instead[as](typed, as === "topics" ? found.map(topicName) : print(found)),
  );
  return (
    <p className="found-instead" role="status">
      <Said text={said.join("").trim()} />
    </p>
  );
}
