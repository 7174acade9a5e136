import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openCollection } from "../../db/open-collection.ts";
import { inTransaction } from "../../db/transaction.ts";
import { loadFiles } from "../../db/write.ts";
import { parse } from "../../parse/index.ts";
import { copyCollection } from "../collections.ts";
import { makePages } from "../made-pages.ts";

const PRINTED_BYTES = 300_000;

/**
 * A collection in `folder` of so many made articles, whose texts are Chinese characters and little else, and on top
 * the sample pages and made pages as they are parsed: with digits, letters, captions, kickers and crossheads.
 */
export async function mixedCollection(articles: number, folder: string): Promise<string> {
  const url = await copyCollection(articles, join(folder, "mixed.db"));
  const names = readdirSync("seeds").filter((name) => !name.startsWith("."));
  const pages = [
    ...names.map((name) => readFileSync(join("seeds", name))),
    ...makePages(PRINTED_BYTES),
  ];
  const files = pages.map((bytes, at) => {
    const location = `page-${at}.txt`;
    return { location, hash: "", parsed: parse(bytes, location) };
  });
  const db = await openCollection(url);
  try {
    await inTransaction(db, (tx) => loadFiles(tx, files));
  } finally {
    await db.$disconnect();
  }
  return url;
}
