import { once } from "node:events";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { type Complaint, parseSource, readSources } from "../parse/index.ts";
import { printRecord } from "../parse/records.ts";
import {
  type FoundFile,
  findFiles,
  locationInside,
  type Refusal,
  whyUnread,
} from "./find-files.ts";
import { readOptions, UsageError } from "./read-options.ts";

const USAGE = `npm run --silent parse -- PATH...

Reads newspaper pages and prints their articles on standard output, as JSON, one object a line. A PATH
is a file or a folder (with all that is in it, hidden files left out): text, HTML, PDF or JSON, also in
zip or gzip. What is wrong with them is told on standard error. No database is touched.

  --help, -h  print this

Ends with 0 when every file was read, 1 when one was not, 2 when an option is not known.`;

await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  // a reader that stops early (`| head`) is no error
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  try {
    const { paths, has } = readOptions(words, { help: { type: "boolean", short: "h" } });
    if (has("help")) console.log(USAGE);
    else if (paths.length > 0) await parsePaths(paths);
    else throw new UsageError("parse needs a PATH: npm run --silent parse -- PATH...");
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Parses files and folders, one JSON object a line on standard output, complaints on standard error. */
async function parsePaths(paths: readonly string[]): Promise<void> {
  const { files, refused } = findFiles(paths);
  for (const refusal of refused) complain(refusal);
  for (const file of files) await parseFile(file);
}

async function parseFile({ path, location }: FoundFile): Promise<void> {
  const tell = ({ file, reason, isRead }: Complaint) => {
    complain({ file: locationInside(location, file), reason }, isRead);
  };
  try {
    for await (const source of readSources(readFileSync(path), posix.basename(location), tell)) {
      const pages = parseSource(source);
      for (let step = pages.next(); ; step = pages.next()) {
        await print(printRecord(step.value));
        if (step.done) break;
      }
    }
  } catch (error) {
    complain({ file: location, reason: whyUnread(error) });
  }
}

/** Writes no faster than the reader reads, so that output never piles up. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, "drain");
}

/** What was read all the same is told of and is no failure. */
function complain({ file, reason }: Refusal, isRead = false): void {
  if (!isRead) process.exitCode = 1;
  console.error(`${file}: ${reason}`);
}
