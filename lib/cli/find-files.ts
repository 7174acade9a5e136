import { readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { ACCEPTED } from "../parse/index.ts";

/** A file to load. */
export interface FoundFile {
  readonly path: string;
  /** What the collection knows it by: relative to the project's root, or absolute outside it. */
  readonly location: string;
  readonly bytes: number;
}

/** A path or file that cannot be loaded, and why. */
export interface Refusal {
  readonly file: string;
  readonly reason: string;
}

/** A path that holds nothing to load; an empty folder can be what somebody meant. */
export interface PathRefusal extends Refusal {
  readonly isEmptyFolder: boolean;
}

/** `seeds/a.txt` for `/project/seeds/a.txt`, with slashes on every system. */
export function locationOf(path: string, root = process.cwd()): string {
  const inside = relative(root, resolve(root, path));
  const isOutside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (isOutside ? resolve(root, path) : inside).split(sep).join("/");
}

/** `pages/a.zip/b.txt` for `a.zip/b.txt`, a member of `pages/a.zip`; the file itself stays what it is. */
export function locationInside(location: string, member: string): string {
  return posix.join(posix.dirname(location), member);
}

/** In plain words why the file system would not give a file. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return "no such file or folder";
  if (code === "EACCES" || code === "EPERM") return "no permission to read it";
  if (code === "ELOOP") return "a link that leads to itself";
  if (code === "ERR_FS_FILE_TOO_LARGE") return "more than 2 GB; split it";
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
}

/**
 * Finds the files of these paths, in order of their names, each once. Folders are searched to the
 * bottom and hidden files in them left out; what cannot be read is listed with its reason, and so is
 * a folder among the paths that holds nothing. An empty one inside another says nothing.
 */
export function findFiles(paths: readonly string[]): {
  readonly files: readonly FoundFile[];
  readonly refused: readonly PathRefusal[];
} {
  const files = new Map<string, FoundFile>();
  const refused: PathRefusal[] = [];
  const refuse = (location: string, reason: string, isEmptyFolder = false) =>
    refused.push({ file: location, reason, isEmptyFolder });
  /** Folders by their real paths, and whether anything was found in them. */
  const seenFolders = new Map<string, boolean>();

  /** Whether there is anything at a path: a file, or something to complain of. */
  function visit(path: string): boolean {
    const location = locationOf(path);
    try {
      const found = statSync(path);
      if (found.isDirectory()) return visitFolder(path);
      if (found.isFile()) files.set(location, { path, location, bytes: found.size });
      else refuse(location, "neither a file nor a folder");
    } catch (error) {
      refuse(location, whyUnread(error));
    }
    return true;
  }

  function visitFolder(path: string): boolean {
    // A link may lead back to a folder above it.
    const real = realpathSync(path);
    const seen = seenFolders.get(real);
    if (seen !== undefined) return seen;
    seenFolders.set(real, false);
    const names = readdirSync(path).filter((name) => !name.startsWith("."));
    const holds = names.sort().map((name) => visit(join(path, name)));
    seenFolders.set(real, holds.includes(true));
    return holds.includes(true);
  }

  for (const path of paths) {
    if (visit(path)) continue;
    refuse(locationOf(path), `a folder without files; ${ACCEPTED}`, true);
  }
  const sorted = [...files.values()].sort((one, other) => (one.location < other.location ? -1 : 1));
  return { files: sorted, refused };
}
