import { once } from "node:events";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSource, readSources } from "../parse/index.ts";
import { printRecord } from "../parse/records.ts";
import {
  type FoundFile,
  findFiles,
  locationInside,
  type Refusal,
  whyUnread,
} from "./find-files.ts";

const USAGE =
  "usage: npm run --silent parse -- FILE...   (files and folders of newspaper pages: text, HTML, PDF, JSON, zip, gzip)";

await main(process.argv.slice(2));

/** Parses files and folders, one JSON object a line on standard output, complaints on standard error. */
async function main(paths: readonly string[]): Promise<void> {
  // a reader that stops early (`| head`) is no error
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
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
  for (const file of files) await parseFile(file);
}

async function parseFile({ path, location }: FoundFile): Promise<void> {
  const tell = ({ file, reason }: Refusal) => {
    complain({ file: locationInside(location, file), reason });
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

function complain({ file, reason }: Refusal): void {
  process.exitCode = 1;
  console.error(`${file}: ${reason}`);
}
