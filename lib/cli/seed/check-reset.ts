import type { findFiles } from "../find-files.ts";

/** A reset would leave less than was asked for, so the collection stays; the message is one line. */
export class ResetError extends Error {
  override name = "ResetError";
}

/** Throws a ResetError unless each path holds files to load and each of them can be got at. */
export function checkReset({ refused }: ReturnType<typeof findFiles>): void {
  const [first] = refused;
  if (!first) return;
  throw new ResetError(`--reset changed nothing: ${first.file} cannot be loaded: ${first.reason}.`);
}
