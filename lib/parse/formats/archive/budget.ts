import { UnreadableFile } from "../../decode.ts";

const MB = 1_000_000;
/** Text packs to a third or a tenth; two hundredths of its size is no page but a trap. */
const MOST_TIMES = 200;
/** Below this a high ratio does no harm. */
const HARMLESS_BYTES = MB;
const MOST_BYTES = 256 * MB;
const MOST_TOTAL_BYTES = 2000 * MB;

/** How much an archive, with those inside it, may still unpack to. */
export interface Budget {
  left: number;
}

export function newBudget(): Budget {
  return { left: MOST_TOTAL_BYTES };
}

/**
 * Unpacks within the budget and takes the result off it. `inflate` is given the most bytes it may
 * make; throws `UnreadableFile` for what would be more and for what is damaged, named as `what`.
 */
export function unpackWithin(
  budget: Budget,
  packedBytes: number,
  inflate: (mostBytes: number) => Uint8Array,
  what = "a zip member",
): Uint8Array {
  const most = Math.min(
    budget.left,
    MOST_BYTES,
    Math.max(HARMLESS_BYTES, packedBytes * MOST_TIMES),
  );
  if (most <= 0) throw tooLarge();
  try {
    const bytes = inflate(most);
    if (bytes.length > most) throw tooLarge();
    budget.left -= bytes.length;
    return bytes;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const code = error instanceof Error && "code" in error ? error.code : null;
    throw code === "ERR_BUFFER_TOO_LARGE" ? tooLarge() : damaged(what);
  }
}

export function damaged(what = "a zip member"): UnreadableFile {
  return new UnreadableFile(`${what}, damaged: it cannot be unpacked`);
}

function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    `unpacks to too much; accepted are ${MOST_TIMES} times the packed size, ` +
      `${MOST_BYTES / MB} MB a member and ${MOST_TOTAL_BYTES / MB} MB in all`,
  );
}
