/** A laid-out front page: rows of cells, cells of placed stories. Types only. */
import type { EditionStory } from "../queries/shapes.ts";
import type { CutText } from "./cut.ts";
import type { HeadBox } from "./measure.ts";

export type Rank = "lead" | "second" | "third" | "brief";

/** A story with its headline set and its text cut to the room it has. */
export interface PlacedStory {
  readonly story: EditionStory;
  readonly rank: Rank;
  readonly head: HeadBox;
  readonly text: CutText;
}

export type Columns = 1 | 2 | 3 | 5;

/** A part of a row: stories one above the other, an op-ed, or a picture's text in a box. */
export type Cell =
  | {
      readonly form: "stories";
      readonly columns: Columns;
      readonly stories: readonly PlacedStory[];
    }
  | {
      readonly form: "op-ed";
      readonly columns: Columns;
      readonly story: EditionStory;
      readonly text: CutText;
    }
  | { readonly form: "photo"; readonly columns: Columns; readonly story: EditionStory };

export interface Row {
  readonly cells: readonly Cell[];
}

export interface FrontLayout {
  /** The stories of an edition of one or two, printed whole; then there are no rows. */
  readonly whole: readonly EditionStory[];
  /** Photo-news for the 报眼, right of the nameplate. */
  readonly ear: EditionStory | null;
  /** What stands there instead when there is none: stories to be named. */
  readonly contents: readonly EditionStory[];
  readonly rows: readonly Row[];
  /** Stories of a very large edition that are only named, in reading order. */
  readonly more: readonly EditionStory[];
  /** Columns 往期 takes: 3 at the end of the last row, 5 in a row of its own, 0 when there is none. */
  readonly pastColumns: 0 | 3 | 5;
}
