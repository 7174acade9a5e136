import { sheetOrder } from "../../../lib/front/sheet-order.ts";
import type { EditionDetail } from "../../../lib/queries/shapes.ts";
import { articleAddress } from "../addresses.ts";
import { view } from "../view.ts";
import { ListenButton } from "./listen-button.tsx";

/** A way to hear all stories of an edition, in the order of its sheet. */
export function ListenEdition({ edition }: { edition: Pick<EditionDetail, "stories"> }) {
  if (edition.stories.length === 0) return null;
  return (
    <ListenButton
      className="listen-edition link-zhu"
      queue={sheetOrder(edition.stories).map(({ id }) => articleAddress(id))}
    >
      {view().words.listen.edition}
    </ListenButton>
  );
}
