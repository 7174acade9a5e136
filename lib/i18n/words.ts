import type { zh } from "./zh.ts";

/** A table's shape with any words in it. */
type Wording<Table> = Table extends string
  ? string
  : Table extends (...details: infer Details) => string
    ? (...details: Details) => string
    : { readonly [Name in keyof Table]: Wording<Table[Name]> };

/** The words of one language, shaped as the Chinese ones are. */
export type Words = Wording<typeof zh>;
