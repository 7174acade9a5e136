import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the committed migrations are, from the project's root. */
export const MIGRATIONS = "prisma/migrations";

/** One committed migration. */
export interface Migration {
  /** Name of its folder: `20260102030405_first_edition`. */
  readonly name: string;
  readonly sql: string;
  /** sha256 of the file, hex: what Prisma's own tools write and compare. */
  readonly checksum: string;
}

/** The committed migrations, oldest first. */
export function readMigrations(folder = MIGRATIONS): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .map((name) => {
      const bytes = readFileSync(join(folder, name, "migration.sql"));
      const checksum = createHash("sha256").update(bytes).digest("hex");
      return { name, sql: bytes.toString("utf8"), checksum };
    });
}
