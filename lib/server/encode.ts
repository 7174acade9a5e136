import { promisify } from "node:util";
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";

export type Encoding = "br" | "gzip" | "identity";

const WORTH_IT = 1024;
const COMPRESSIBLE =
  /^(?:text\/|image\/svg\+xml|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript|manifest))/i;

/** How much the client wants each encoding, 0 to 1; what it does not name follows its `*`. */
function weights(acceptEncoding: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const q = parameters.find((piece) => piece.startsWith("q="))?.slice(2);
    const weight = q === undefined ? 1 : Number(q);
    if (name !== "") found.set(name, Number.isFinite(weight) ? weight : 0);
  }
  return found;
}

/** Browsers send a handful of headers between them all. */
const wishes = new LRUCache<string, Encoding>({ max: 500 });

/** The smallest encoding among those a client takes best. */
function bestOf(acceptEncoding: string): Encoding {
  const known = wishes.get(acceptEncoding);
  if (known) return known;
  const wanted = weights(acceptEncoding);
  const weight = (name: string) => wanted.get(name) ?? wanted.get("*") ?? 0;
  const [best = "identity"] = (["br", "gzip"] as const)
    .filter((name) => weight(name) > 0)
    .sort((a, b) => weight(b) - weight(a));
  wishes.set(acceptEncoding, best);
  return best;
}

/** Whether a body shrinks enough to be compressed. */
export function isCompressible(contentType: string | undefined, bytes: number): boolean {
  return bytes >= WORTH_IT && COMPRESSIBLE.test(contentType ?? "");
}

/**
 * The encoding a body that can be compressed goes out in.
 *
 * `chooseEncoding("gzip, br")` → `"br"`
 */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  return acceptEncoding === undefined ? "identity" : bestOf(acceptEncoding);
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const fromBrotli = promisify(brotliDecompress);
const fromGzip = promisify(gunzip);

/** A body out of the encoding it is in. */
export async function decode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "identity") return body;
  return encoding === "br" ? fromBrotli(body) : fromGzip(body);
}

/** Compresses a body; `thoroughly` for what is compressed once and sent often. */
export async function encode(
  body: Buffer,
  encoding: Encoding,
  thoroughly: boolean,
): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return ownMemory(await toGzip(body, { level: thoroughly ? 9 : 6 }));
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: thoroughly ? 9 : 4,
    [BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return ownMemory(await toBrotli(body, { params }));
}

/** A few bytes, as they come, hold on to the 16 KB they were written into. */
function ownMemory(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}
