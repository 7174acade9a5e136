import { spawn } from "node:child_process";
import { openDatabase } from "../../db/client.ts";
import { migrate } from "../../db/migrate.ts";
import { openCollection } from "../../db/open-collection.ts";

async function isEmpty(url: string): Promise<boolean> {
  const db = openDatabase(url, { readOnly: true });
  try {
    return (await db.source.findFirst({ select: { id: true } })) === null;
  } finally {
    await db.$disconnect();
  }
}

function seed(url: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["lib/cli/ts.mjs", "lib/cli/seed.ts"], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: "inherit",
    });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Makes or migrates the database at `file:PATH`, its search index too, and fills an empty one from `seeds/`. A file that
 * cannot be read is named on the terminal and keeps nobody from reading the others. Throws a
 * MigrationError for a database that cannot be brought up to date.
 */
export async function prepareDatabase(url: string): Promise<void> {
  for (const name of migrate(url)) console.log(`Migrated the database: ${name}`);
  const rebuilds = () => console.log("Building the search index anew …");
  await (await openCollection(url, rebuilds)).$disconnect();
  if (!(await isEmpty(url))) return;
  console.log("Loading seeds/ …");
  if ((await seed(url)) !== 0) console.log("Not everything in seeds/ could be loaded.");
}
