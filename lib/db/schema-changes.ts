import { migrationList, schemaFiles, startSchemaEngine } from "./schema-engine.ts";

/** SQL that leads from the committed migrations to the schema; empty when they agree. */
export async function schemaChanges(): Promise<string> {
  const engine = await startSchemaEngine(":memory:");
  try {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...migrationList() },
      to: { tag: "schemaDatamodel", ...schemaFiles() },
      script: true,
      exitCode: null,
      // The search index is made outside the migrations, so neither side of the comparison has it.
      filters: { externalTables: [], externalEnums: [] },
    });
    const script = stdout ?? "";
    const isEmpty = !script.replace(/^--.*$/gm, "").trim();
    return isEmpty ? "" : script;
  } finally {
    engine.free();
  }
}
