import type { EditionSummary } from "../../../lib/queries/shapes.ts";
import { PastEdition } from "../front/past.tsx";
import { view } from "../view.ts";

/** Editions the calendar has no place for: without a date, or known to the year alone. */
export function LooseEditions({ editions }: { editions: readonly EditionSummary[] }) {
  const { words } = view();
  if (editions.length === 0) return null;
  return (
    <section className="loose-editions" aria-labelledby="loose">
      <h2 id="loose" className="calendar-year">
        {words.edition.undated}
      </h2>
      <div className="past-grid">
        {editions.map((edition) => (
          <PastEdition key={edition.id} edition={edition} />
        ))}
      </div>
    </section>
  );
}
