import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { databasePath } from "../../db/file.ts";
import { type Answerer, openAnswerer } from "../answerer.ts";
import { Complaint } from "../complaint.ts";
import { type MadeText, readTexts } from "../made-texts.ts";

/** So many articles are given to Groonga in one command. */
const BATCH = 1000;

const TABLES = [
  "table_create Papers TABLE_PAT_KEY ShortText",
  "table_create Places TABLE_PAT_KEY ShortText",
  "table_create Topics TABLE_PAT_KEY ShortText",
  "table_create Articles TABLE_NO_KEY",
  "column_create Articles id COLUMN_SCALAR ShortText",
  "column_create Articles number COLUMN_SCALAR UInt64",
  "column_create Articles headlines COLUMN_VECTOR Text",
  "column_create Articles texts COLUMN_VECTOR Text",
  "column_create Articles places COLUMN_VECTOR Places",
  "column_create Articles topics COLUMN_VECTOR Topics",
  "column_create Articles section COLUMN_SCALAR ShortText",
  "column_create Articles paper COLUMN_SCALAR Papers",
] as const;

/**
 * Made once the articles are there, which is quicker to make and to read than one that grows with them. Each text is
 * a section of its own, so that no phrase is found across two.
 */
const INDEXES = [
  "table_create Tokens TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerNFKC150",
  "column_create Tokens texts COLUMN_INDEX|WITH_POSITION|WITH_SECTION Articles texts",
  "column_create Tokens headlines COLUMN_INDEX|WITH_POSITION|WITH_SECTION Articles headlines",
] as const;

/**
 * Groonga over the texts of the made collection at `file:PATH`, in a process of its own. To load them takes minutes,
 * so its database is kept beside the collection. Throws a Complaint where there is no Groonga.
 */
export async function openLoadedGroonga(url: string): Promise<Answerer> {
  const commands = createHash("sha256")
    .update(JSON.stringify([TABLES, INDEXES]))
    .digest("hex");
  const kept = `${databasePath(url)}.groonga-${commands.slice(0, 8)}`;
  if (!existsSync(kept)) {
    const fresh = `${kept}.new`;
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh);
    try {
      const groonga = await openGroonga(fresh, ["-n"]);
      await loadGroonga(groonga, readTexts(url)).finally(groonga.end);
    } catch (error) {
      rmSync(fresh, { recursive: true });
      throw error;
    }
    renameSync(fresh, kept);
  }
  return openGroonga(kept, []);
}

async function openGroonga(folder: string, options: readonly string[]): Promise<Answerer> {
  try {
    return await openAnswerer("groonga", [...options, join(folder, "groonga.db")]);
  } catch {
    throw new Complaint(
      "There is no groonga to measure beside: apt-get install groonga-bin, or see groonga.org.",
    );
  }
}

async function loadGroonga(groonga: Answerer, texts: Iterable<MadeText>): Promise<void> {
  for (const command of TABLES) await tell(groonga, command);
  let batch: string[] = [];
  const load = () => tell(groonga, `load --table Articles\n[\n${batch.join(",\n")}\n]`);
  for (const { headlines, others, section, paper, ...article } of texts) {
    const row = { ...article, headlines, texts: [...headlines, ...others] };
    batch.push(JSON.stringify({ ...row, section: section ?? "", paper: paper ?? "" }));
    if (batch.length === BATCH) {
      await load();
      batch = [];
    }
  }
  if (batch.length > 0) await load();
  for (const command of INDEXES) await tell(groonga, command);
}

async function tell(groonga: Answerer, command: string): Promise<void> {
  const answer = await groonga.ask(command);
  if (!answer.startsWith("[[0,")) throw new Error(`groonga answers ${answer}`);
}
