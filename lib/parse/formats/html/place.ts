import type { Span } from "../../../article.ts";
import type { Mark } from "./marks.ts";

/** Where one story stands on its page. */
export interface Place {
  /** Its body, without its headline or with it. */
  readonly body: Span;
  /** From the end of the story before to the beginning of the next. */
  readonly zone: Span;
  /** The system's own marks that speak of this story. */
  readonly marks: readonly Mark[];
  readonly clarity: number;
}
