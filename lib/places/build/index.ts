import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mergeDivisions } from "./divisions.ts";
import { buildMap } from "./map/index.ts";
import { installSources, readRevisions, readTownshipReleases, readTraditional } from "./sources.ts";
import { mergeTownships } from "./townships.ts";
import { characterModule, pairsForNames } from "./traditional.ts";

/**
 * `npm run data`: builds the tables of `lib/places/data`, the map among them, and the
 * characters of their names anew from the packages they come from.
 */
function buildTables(): void {
  const target = join(dirname(fileURLToPath(import.meta.url)), "..", "data");
  const folder = mkdtempSync(join(tmpdir(), "baolan-data-"));
  try {
    installSources(folder);
    const divisions = mergeDivisions(readRevisions(folder));
    const known = new Set(divisions.map((row) => row.code));
    const townships = mergeTownships(readTownshipReleases(folder), known);
    mkdirSync(target, { recursive: true });
    writeTable(
      join(target, "divisions.tsv"),
      divisions.map((row) => [row.code, row.name, row.parent, row.first, row.last]),
    );
    writeTable(
      join(target, "townships.tsv"),
      townships.map((row) => [row.code, row.current.join(" "), row.older.join(" ")]),
    );
    const map = buildMap(folder, divisions, townships);
    writeTable(join(target, "map-shapes.tsv"), map.shapes);
    writeTable(join(target, "map-points.tsv"), map.points);
    const names = [
      ...divisions.map(({ name }) => name),
      ...townships.flatMap(({ current, older }) => [...current, ...older]),
    ];
    const characters = characterModule(pairsForNames(readTraditional(folder), names));
    writeFileSync(join(target, "..", "..", "text", "place-characters.ts"), characters);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeTable(path: string, rows: readonly (readonly string[])[]): void {
  writeFileSync(path, `${rows.map((row) => row.join("\t")).join("\n")}\n`);
  process.stdout.write(`${path}: ${rows.length} rows\n`);
}

buildTables();
