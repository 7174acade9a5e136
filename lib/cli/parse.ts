import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parse } from "../parse/index.ts";
import { printRecords } from "../parse/records.ts";
import { findFiles, type Refusal, whyUnread } from "./find-files.ts";

const USAGE = "usage: npm run --silent parse -- FILE...   (files and folders of newspaper text)";

main(process.argv.slice(2));

/** Parses files and folders, one JSON object a line on standard output, complaints on standard error. */
function main(paths: readonly string[]): void {
  // a reader that stops early (`| head`) is no error
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  if (paths.includes("--help") || paths.includes("-h")) {
    console.log(USAGE);
    return;
  }
  const unknown = paths.find((path) => path.startsWith("-"));
  if (unknown !== undefined || !paths.length) {
    console.error(unknown === undefined ? USAGE : `parse has no option ${unknown}; ${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { files, refused } = findFiles(paths);
  for (const refusal of refused) complain(refusal);
  for (const { path, location } of files) {
    try {
      process.stdout.write(printRecords(parse(readFileSync(path), posix.basename(location))));
    } catch (error) {
      complain({ file: location, reason: whyUnread(error) });
    }
  }
}

function complain({ file, reason }: Refusal): void {
  process.exitCode = 1;
  console.error(`${file}: ${reason}`);
}
