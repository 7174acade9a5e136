import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { merge } from "./merge.ts";
import { type Kept, MOST_READ, MOST_SAVED, type ReadMark, type SavedArticle } from "./shapes.ts";

/**
 * The one place that reads and writes what the browser keeps. Every function rejects where a browser keeps
 * nothing, as in some private windows. Loaded with `import()`: most of a page does without.
 */
interface Tables extends DBSchema {
  saved: { key: string; value: SavedArticle };
  read: { key: string; value: ReadMark; indexes: { read: string } };
}

let opening: Promise<IDBPDatabase<Tables>> | null = null;

function open(): Promise<IDBPDatabase<Tables>> {
  opening ??= openDB<Tables>("baolan", 1, {
    upgrade(database) {
      database.createObjectStore("saved", { keyPath: "id" });
      database.createObjectStore("read", { keyPath: "id" }).createIndex("read", "read");
    },
    // A newer page in another tab, or the reader who clears the site's data, is not kept waiting.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated() {
      opening = null;
    },
  }).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Saved articles, the last saved first. */
export async function listSaved(): Promise<SavedArticle[]> {
  const saved = await (await open()).getAll("saved");
  return saved.sort((a, b) => (a.saved < b.saved ? 1 : -1));
}

export async function isSaved(id: string): Promise<boolean> {
  return (await (await open()).getKey("saved", id)) !== undefined;
}

/** Saves an article; false when there are as many as are kept. */
export async function save(article: SavedArticle): Promise<boolean> {
  const writing = (await open()).transaction("saved", "readwrite");
  const hasRoom = (await writing.store.count()) < MOST_SAVED;
  if (hasRoom) await writing.store.put(article);
  await writing.done;
  return hasRoom;
}

export async function unsave(id: string): Promise<void> {
  await (await open()).delete("saved", id);
}

/** Marks an article as read now; the oldest mark goes where there are too many. */
export async function markRead(id: string, now: Date): Promise<void> {
  const writing = (await open()).transaction("read", "readwrite");
  await writing.store.put({ id, read: now.toISOString() });
  let tooMany = (await writing.store.count()) - MOST_READ;
  for (
    let oldest = tooMany > 0 ? await writing.store.index("read").openCursor() : null;
    oldest && tooMany-- > 0;
    oldest = await oldest.continue()
  ) {
    await oldest.delete();
  }
  await writing.done;
}

/** Which of some articles are saved and which were read. */
export async function marksOf(
  ids: readonly string[],
): Promise<{ readonly saved: ReadonlySet<string>; readonly read: ReadonlySet<string> }> {
  const reading = (await open()).transaction(["saved", "read"]);
  const found = async (table: "saved" | "read") => {
    const keys = await Promise.all(ids.map((id) => reading.objectStore(table).getKey(id)));
    return new Set(keys.filter((key) => key !== undefined));
  };
  const [saved, read] = await Promise.all([found("saved"), found("read")]);
  return { saved, read };
}

/** Takes every article from the saved ones, and gives them back. */
export async function clearSaved(): Promise<SavedArticle[]> {
  const writing = (await open()).transaction("saved", "readwrite");
  const saved = await writing.store.getAll();
  await writing.store.clear();
  await writing.done;
  return saved;
}

export async function countRead(): Promise<number> {
  return (await open()).count("read");
}

/** Which articles were read. */
export async function readIds(): Promise<ReadonlySet<string>> {
  return new Set(await (await open()).getAllKeys("read"));
}

export async function readKept(): Promise<Kept> {
  const reading = (await open()).transaction(["saved", "read"]);
  const [saved, read] = await Promise.all([
    reading.objectStore("saved").getAll(),
    reading.objectStore("read").getAll(),
  ]);
  return { saved, read };
}

/** Merges an imported file in, all of it or nothing; says how many entries are new or newer. */
export async function keepAll(there: Kept): Promise<{ saved: number; read: number }> {
  const writing = (await open()).transaction(["saved", "read"], "readwrite");
  const saved = writing.objectStore("saved");
  const read = writing.objectStore("read");
  const here = { saved: await saved.getAll(), read: await read.getAll() };
  const { save, mark, forget } = merge(here, there);
  await Promise.all([
    ...save.map((article) => saved.put(article)),
    ...mark.map((one) => read.put(one)),
    ...forget.map((id) => read.delete(id)),
  ]);
  await writing.done;
  return { saved: save.length, read: mark.length };
}

export async function clearRead(): Promise<void> {
  await (await open()).clear("read");
}
