import type { EditionCount, ShownDate } from "../../lib/queries/shapes.ts";
import { showDate } from "../../lib/text/shown-date.ts";
import { view } from "./view.ts";

/** An edition's date, dotted in 朱 when 报栏 worked it out. */
export function EditionDate({ date }: { date: ShownDate | null }) {
  const { words } = view();
  if (!date) return words.dates.unknown;
  return (
    <time
      className={date.basis === "inferred" ? "inferred num" : "num"}
      dateTime={date.value.slice(0, { day: 10, month: 7, year: 4 }[date.precision])}
    >
      {showDate(date, words.dates)}
    </time>
  );
}

/** Address of the paper of that day; null for an edition without a date. */
export function editionPath(edition: Pick<EditionCount, "date">): string | null {
  return edition.date && dayPath(edition.date.value);
}

/** Address of the paper of a day. */
export function dayPath(day: string): string {
  return `/editions/${day}`;
}
