import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, UnreadableFile } from "../parse/index.ts";
import { printRecords } from "../parse/records.ts";

const USAGE = "usage: npm run --silent parse -- FILE...   (files and folders of newspaper text)";

main(process.argv.slice(2));

/** Parses files and folders, one JSON object a line on standard output, complaints on standard error. */
function main(paths: readonly string[]): void {
  // a reader that stops early (`| head`) is no error
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  if (!paths.length) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  for (const path of paths) {
    for (const file of listFiles(path)) parseOne(file);
  }
}

/** A file itself, or every file under a folder in name order; hidden ones are passed over. */
function listFiles(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path)
      .filter((name) => !name.startsWith("."))
      .sort();
    return names.flatMap((name) => listFiles(join(path, name)));
  } catch (error) {
    complain(path, error);
    return [];
  }
}

function parseOne(path: string): void {
  try {
    process.stdout.write(printRecords(parse(readFileSync(path), basename(path))));
  } catch (error) {
    complain(path, error);
  }
}

function complain(path: string, error: unknown): void {
  process.exitCode = 1;
  console.error(`${basename(path)}: ${reasonOf(error)}`);
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES") return "no permission to read it";
  return error instanceof Error ? error.message : String(error);
}
