import { createHash } from "node:crypto";
import { fold } from "../text/fold.ts";

const LENGTH = 12;

interface Printed {
  readonly text: string;
}

/**
 * An article's id, twelve of `[a-z0-9]`, made from the letters, digits and ideographs of its
 * headline and body: moved punctuation, blanks and widths do not change it. Pictures without a
 * body are told apart by their captions.
 */
export function articleId(
  headline: string,
  body: readonly Printed[],
  captions: readonly Printed[] = [],
): string {
  const texts = body.length ? body : captions;
  const words = [headline, ...texts.map(({ text }) => text)].map(bare).join("");
  const digest = createHash("sha256").update(words).digest("hex");
  return BigInt(`0x${digest}`).toString(36).padStart(50, "0").slice(-LENGTH);
}

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
}
