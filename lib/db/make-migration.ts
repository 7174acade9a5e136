/** `npm run migration -- NAME`: writes what the schema has and the migrations have not as the next one. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MIGRATIONS } from "./migration-files.ts";
import { schemaChanges } from "./schema-changes.ts";

async function makeMigration(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  if (!/^[a-z][a-z0-9_]*$/.test(name) || rest.length > 0) {
    console.error("npm run migration -- NAME: a name takes small letters, digits and _.");
    return 2;
  }
  const sql = await schemaChanges();
  if (!sql) {
    console.log("The migrations already lead to prisma/schema.prisma: nothing to write.");
    return 0;
  }
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(MIGRATIONS, `${time}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "migration.sql"), sql);
  console.log(`Wrote ${join(folder, "migration.sql")}: read it before committing it.`);
  return 0;
}

process.exitCode = await makeMigration(process.argv.slice(2));
