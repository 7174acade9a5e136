import { zh } from "../../lib/i18n/zh.ts";
import { Sheet } from "./sheet.tsx";

/** What stands on the board while no paper has been loaded. */
export function EmptyBoard() {
  return (
    <Sheet>
      <div className="empty-board">
        <h1>{zh.edition.emptyTitle}</h1>
        <p>{zh.edition.emptyHow}</p>
        <code className="command">{zh.edition.emptyCommand}</code>
      </div>
    </Sheet>
  );
}
