import type { ReactNode } from "react";
import type { Cell, Row } from "../../../lib/front/shapes.ts";
import { FrontStory } from "./front-story.tsx";
import { OpEd } from "./op-ed.tsx";
import { PhotoBox } from "./photo-box.tsx";

/** One row of the broadsheet; `past` ends the last one. */
export function FrontRow({ row, past }: { row: Row; past: ReactNode }) {
  return (
    <div className="front-row">
      {row.cells.map((cell) => (
        <div key={cellKey(cell)} className={`cell cell-${cell.columns} cell-${cell.form}`}>
          <CellContent cell={cell} />
        </div>
      ))}
      {past && <div className="cell cell-3 cell-past">{past}</div>}
    </div>
  );
}

function CellContent({ cell }: { cell: Cell }) {
  if (cell.form === "op-ed") return <OpEd story={cell.story} text={cell.text} />;
  if (cell.form === "photo") return <PhotoBox story={cell.story} />;
  return cell.stories.map((placed) => (
    <FrontStory key={placed.story.id} placed={placed} columns={cell.columns} />
  ));
}

/** The first story's id. */
export function cellKey(cell: Cell): string {
  return cell.form === "stories" ? (cell.stories[0]?.story.id ?? "") : cell.story.id;
}
