/** What is wrong with a record. */
export interface Fault {
  /** From 1, in the order of the file; items of a wrapper are `1, item 2`. */
  readonly record: string;
  /** Where in the text the record begins, or where it breaks. */
  readonly at: number;
  /** What the faults of many records have in common: `title`, `no JSON`. */
  readonly kind: string;
  readonly reason: string;
}

/** Other kinds are counted together. */
const MOST_KINDS = 5;

/**
 * The faults of a file by kind, in one line, those of most records first:
 * `120 records from line 1 on: title is 5; accepted is a string; 1 record in line 7: it is no object`.
 */
export function summarise(text: string, faults: readonly Fault[]): string {
  const sorted = byKind(faults);
  const said = sorted.slice(0, MOST_KINDS).map(({ first, count }) => {
    const line = lineAt(text, first.at);
    const where =
      count === 1 ? `1 record in line ${line}` : `${count} records from line ${line} on`;
    return `${where}: ${first.reason}`;
  });
  const more = sorted.slice(MOST_KINDS).reduce((sum, { count }) => sum + count, 0);
  return [...said, ...(more ? [`${more} more with other faults`] : [])].join("; ");
}

/**
 * A line for each field that is left out of records which are read without it:
 * `3 records, the first in line 7, are read without their date: date is 上周; accepted is …`.
 */
export function sayPartial(text: string, faults: readonly Fault[]): string[] {
  return byKind(faults).map(({ first, count }) => {
    const line = lineAt(text, first.at);
    const which =
      count === 1
        ? `the record in line ${line} is read without its ${first.kind}`
        : `${count} records, the first in line ${line}, are read without their ${first.kind}`;
    return `${which}: ${first.reason}`;
  });
}

/** The first fault of each kind and how many there are of it, the most frequent kind first. */
function byKind(faults: readonly Fault[]): { readonly first: Fault; readonly count: number }[] {
  const kinds = new Map<string, { first: Fault; count: number }>();
  for (const fault of faults) {
    const known = kinds.get(fault.kind);
    if (known) known.count++;
    else kinds.set(fault.kind, { first: fault, count: 1 });
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count);
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
