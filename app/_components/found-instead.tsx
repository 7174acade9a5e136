import { zh } from "../../lib/i18n/zh.ts";
import type { Replaced } from "../../lib/queries/shapes.ts";

/** Says what a list was searched for where the words as typed are nowhere; one sentence a word. */
export function FoundInstead({ replaced }: { replaced: readonly Replaced[] }) {
  if (replaced.length === 0) return null;
  return (
    <p className="found-instead" role="status">
      {replaced.map(({ typed, as, found }) => zh.search.instead[as](typed, found)).join("")}
    </p>
  );
}
