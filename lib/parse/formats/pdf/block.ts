import type { PrintedLine } from "./printed-lines.ts";
import type { Box } from "./shapes.ts";

/** Lines of one size that stand below each other without a wider gap. */
export interface Block extends Box {
  readonly lines: readonly PrintedLine[];
  readonly size: number;
  /** Size of the text it is measured by: mostly the page's. */
  readonly body: number;
  readonly vertical: boolean;
  /** Type of display size: a headline or what belongs to one, not running text. */
  readonly display: boolean;
  /** Its lines are their writer's, as a poem's are. */
  readonly verse: boolean;
}
