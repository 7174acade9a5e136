/** The order in which the stories of an edition stand on its broadsheet. */
import type { ArticleLink, EditionStory } from "../queries/shapes.ts";
import { layOutFront } from "./lay-out.ts";
import type { Cell } from "./shapes.ts";

/** Where a story stands on the sheet, and the stories before and after it. */
export interface SheetPlace {
  /** 1-based. */
  readonly position: number;
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
}

/**
 * The stories as a reader meets them from the lead on, row by row, 报眼 after the first row as on a
 * phone. Printed order would not do to read on by: pages often print their lead last.
 */
export function sheetOrder(stories: readonly EditionStory[]): EditionStory[] {
  const { whole, rows, ear, more } = layOutFront(stories, ANY_PAST);
  const [top = [], ...rest] = rows.map(({ cells }) => cells.flatMap(storiesOf));
  return [...whole, ...top, ...(ear ? [ear] : []), ...rest.flat(), ...more];
}

/** 往期 stands beside the last row; how many editions it names moves no story. */
const ANY_PAST = 1;

function storiesOf(cell: Cell): EditionStory[] {
  return cell.form === "stories" ? cell.stories.map(({ story }) => story) : [cell.story];
}

/** The place of story `id` among the stories of its edition; position 0 when it is none of them. */
export function placeOnSheet(stories: readonly EditionStory[], id: string): SheetPlace {
  const order = sheetOrder(stories);
  const at = order.findIndex((story) => story.id === id);
  return {
    position: at + 1,
    previous: linkTo(order[at - 1]),
    next: at < 0 ? null : linkTo(order[at + 1]),
  };
}

function linkTo(story: EditionStory | undefined): ArticleLink | null {
  return story ? { id: story.id, name: story.name } : null;
}
