import { Sheet } from "./sheet.tsx";
import { view } from "./view.ts";

/** What stands on the board while no paper has been loaded. */
export function EmptyBoard() {
  const { words } = view();
  return (
    <Sheet>
      <div className="empty-board">
        <h1>{words.edition.emptyTitle}</h1>
        <p>{words.edition.emptyHow}</p>
        <code className="command">{words.edition.emptyCommand}</code>
      </div>
    </Sheet>
  );
}
