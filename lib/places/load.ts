import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One name a division had and the years it had it, both ends included. */
export interface DivisionName {
  readonly code: string;
  readonly name: string;
  /** Code of the division above, pseudo levels skipped; empty for a province. */
  readonly parent: string;
  readonly first: number;
  readonly last: number;
}

/** Townships filed under one division: today's, and names it no longer uses. */
export interface TownshipList {
  readonly code: string;
  readonly current: readonly string[];
  readonly older: readonly string[];
}

/** Beside this file when run from source; below the working directory when bundled. */
const FOLDER = join(import.meta.dirname ?? join(process.cwd(), "lib", "places"), "data");

/** Text of a table of `data/`. */
export function readTable(file: string): string {
  return readFileSync(join(FOLDER, file), "utf8");
}

function readRows(file: string): string[][] {
  return readTable(file)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

let divisions: readonly DivisionName[] | null = null;
let townships: readonly TownshipList[] | null = null;

/** The division table, sorted by code, read once. */
export function loadDivisions(): readonly DivisionName[] {
  divisions ??= readRows("divisions.tsv").map(
    ([code = "", name = "", parent = "", first, last]) => ({
      code,
      name,
      parent,
      first: first ? Number(first) : Number.NEGATIVE_INFINITY,
      last: last ? Number(last) : Number.POSITIVE_INFINITY,
    }),
  );
  return divisions;
}

/** The township table, sorted by code, read once. */
export function loadTownships(): readonly TownshipList[] {
  townships ??= readRows("townships.tsv").map(([code = "", current = "", older = ""]) => ({
    code,
    current: current === "" ? [] : current.split(" "),
    older: older === "" ? [] : older.split(" "),
  }));
  return townships;
}
