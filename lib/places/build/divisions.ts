import { isPseudoDivision, MISPRINTS, YEARS } from "./corrections.ts";
import type { Revision } from "./sources.ts";

/** One name a code had, with the years it had it; an open end is an empty string. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
  /** Code of the division above it, pseudo levels skipped; empty for a province. */
  readonly parent: string;
  readonly first: string;
  readonly last: string;
}

/** Year of the month after a revision: a change between two revisions is taken to lie there. */
function yearAfter(month: string): string {
  const year = Number(month.slice(0, 4));
  return String(month.endsWith("12") ? year + 1 : year);
}

function cleanRevision(revision: Revision): Map<string, string> {
  const names = new Map<string, string>();
  for (const [code, printed] of revision.names) {
    const name = MISPRINTS[printed] ?? printed;
    if (/^\d{6}$/.test(code) && !isPseudoDivision(code, name)) names.set(code, name);
  }
  return names;
}

/** Indexes of the revisions a code bore a name in, as runs; two missing tables do not end a run. */
function runsOf(present: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  present.forEach((here, at) => {
    const run = runs.at(-1);
    if (!here) return;
    if (run && at - run[1] <= 3) run[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

function parentOf(code: string, known: ReadonlySet<string>): string {
  if (code.endsWith("0000")) return "";
  const city = `${code.slice(0, 4)}00`;
  return code !== city && known.has(city) ? city : `${code.slice(0, 2)}0000`;
}

/** Merges the tables into one list of names with years, sorted by code and then by year. */
export function mergeDivisions(revisions: readonly Revision[]): DivisionRow[] {
  const tables = revisions.map(cleanRevision);
  const pairs = new Map<string, { code: string; name: string; present: boolean[] }>();
  tables.forEach((table, at) => {
    for (const [code, name] of table) {
      const key = `${code} ${name}`;
      let pair = pairs.get(key);
      if (!pair) {
        pair = { code, name, present: tables.map(() => false) };
        pairs.set(key, pair);
      }
      pair.present[at] = true;
    }
  });
  const known = new Set([...pairs.values()].map((pair) => pair.code));
  const rows: DivisionRow[] = [];
  for (const { code, name, present } of pairs.values()) {
    for (const [from, to] of runsOf(present)) {
      const before = revisions[from - 1];
      const end = revisions[to];
      rows.push({
        code,
        name,
        parent: parentOf(code, known),
        first: before ? yearAfter(before.month) : "",
        last: end && to < revisions.length - 1 ? yearAfter(end.month) : "",
      });
    }
  }
  const corrected = new Map(YEARS.map((row) => [`${row.code} ${row.name}`, row]));
  const kept = rows.filter((row) => !corrected.has(`${row.code} ${row.name}`));
  for (const row of YEARS) kept.push({ ...row, parent: parentOf(row.code, known) });
  return kept.sort((a, b) => (`${a.code}${a.first}` < `${b.code}${b.first}` ? -1 : 1));
}
