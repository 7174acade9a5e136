import type { Piece } from "../pieces.ts";
import type { Clarity } from "./clarity.ts";

/** The pieces of one story, sorted by what they are; every piece of the page is in one draft. */
export interface Draft {
  /** The page keeps its lines as they were set. */
  readonly columns: boolean;
  /** Section names and logos. */
  readonly logos: readonly Piece[];
  readonly heads: readonly Piece[];
  readonly bylines: readonly Piece[];
  readonly credits: readonly Piece[];
  readonly body: readonly { readonly type: "p" | "crosshead"; readonly piece: Piece }[];
  readonly captions: readonly Piece[];
  /** Source and editor lines, signatures under the text. */
  readonly imprints: readonly Piece[];
  /** How clear the cut was; null where there is no headline or no text. */
  readonly clarity: Clarity | null;
}

/** A draft while its pieces are being put in place. */
export type OpenDraft = {
  -readonly [Key in keyof Draft]: Draft[Key] extends readonly (infer Item)[] ? Item[] : Draft[Key];
};
