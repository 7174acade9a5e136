import { createHash, randomBytes } from "node:crypto";

/** Marks are of this process: another one may have another build, or another collection. */
const SALT = randomBytes(12);
const MARK_LENGTH = 12;
const HASH_LENGTH = 22;

/**
 * The first half of a page's tag names what was asked for and the version of the data: who gives it back has
 * this very page, and it need not be made to know that. The second half is of what the page says: who
 * gives that back has the same page, of whichever version.
 */
export function markOf(key: string, version: number): string {
  const hash = createHash("sha256").update(SALT).update(`${version} ${key}`);
  return hash.digest("base64url").slice(0, MARK_LENGTH);
}

/** A page's tag; `mark` is empty for what is the same in every version. */
export function tagOf(mark: string, body: Buffer): string {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, HASH_LENGTH);
  return `W/"${mark}.${hash}"`;
}

const TAG = /"([\w-]*)\.([\w-]+)"/g;

/** The tag with this mark among those that a reader gives back, or null. */
export function tagWithMark(ifNoneMatch: string, mark: string): string | null {
  for (const [tag, given] of ifNoneMatch.matchAll(TAG)) if (given === mark) return `W/${tag}`;
  return null;
}

/** Whether a reader gives back that he has what this tag is of. */
export function holdsTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  const hash = hashIn(tag);
  for (const [, , given] of ifNoneMatch.matchAll(TAG)) if (given === hash) return true;
  return false;
}

function hashIn(tag: string): string {
  return tag.slice(tag.indexOf(".") + 1, -1);
}
