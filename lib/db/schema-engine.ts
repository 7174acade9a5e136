import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MIGRATIONS, type Migration, readMigrations } from "./migration-files.ts";

const SCHEMA = "prisma/schema.prisma";
const LOCK_FILE = "migration_lock.toml";

/**
 * The engine sends a whole migration as if it were one statement, which this driver refuses: a
 * statement without parameters is run as a script instead.
 */
class ScriptedSqlite extends PrismaBetterSqlite3 {
  override async connectToShadowDb() {
    const connection = await super.connectToShadowDb();
    const executeRaw = connection.executeRaw.bind(connection);
    connection.executeRaw = async (query) => {
      if (query.args.length > 0) return executeRaw(query);
      await connection.executeScript(query.sql);
      return 0;
    };
    return connection;
  }
}

let started = false;

/** Node 20 cannot import WebAssembly by itself, so the module is started by hand, once. */
async function start(): Promise<void> {
  if (started) return;
  const file = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const module = await WebAssembly.compile(readFileSync(file.replace(/\.js$/, ".wasm")));
  const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === "function") begin();
  started = true;
}

/** The schema as the engine wants it. */
export function schemaFiles(): SchemasContainer {
  return { files: [{ path: SCHEMA, content: readFileSync(SCHEMA, "utf8") }] };
}

/** Migrations as the engine wants them. */
export function migrationList(migrations: readonly Migration[] = readMigrations()): MigrationList {
  const lockfile = join(MIGRATIONS, LOCK_FILE);
  return {
    baseDir: resolve(MIGRATIONS),
    lockfile: {
      path: LOCK_FILE,
      content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/**
 * Prisma's schema engine on a SQLite file, without the binary that its command line downloads. For
 * the `migration` command and tests; the caller ends it with `free()`.
 */
export async function startSchemaEngine(path: string): Promise<glue.SchemaEngine> {
  await start();
  const { content } = schemaFiles().files[0] ?? { content: "" };
  const adapter = bindMigrationAwareSqlAdapterFactory(new ScriptedSqlite({ url: path }));
  return glue.SchemaEngine.new({ datamodels: [[SCHEMA, content]] }, () => {}, adapter);
}
