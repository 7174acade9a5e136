import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding, type Encoding, encode } from "./encode.ts";
import type { FinishedPage } from "./finished-page.ts";
import { headersFor, isImmutable } from "./headers.ts";

/** A finished page with its headers, its tag and the encodings made of it so far. */
export type Parcel = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  tag: string;
  body: Buffer;
  encoded: Map<Encoding, Promise<Buffer>>;
  thoroughly: boolean;
}>;

/** Heads and tags a page once; the parcel can be sent any number of times. */
export function pack(path: string, page: FinishedPage): Parcel {
  const hash = createHash("sha256").update(page.body).digest("base64url").slice(0, 22);
  return {
    status: page.status,
    headers: headersFor(path, page),
    tag: `W/"${hash}"`,
    body: page.body,
    encoded: new Map(),
    thoroughly: isImmutable(path),
  };
}

function bodyIn(parcel: Parcel, encoding: Encoding): Promise<Buffer> {
  const made = parcel.encoded.get(encoding) ?? encode(parcel.body, encoding, parcel.thoroughly);
  parcel.encoded.set(encoding, made);
  return made;
}

function hasTag(ifNoneMatch: string | undefined, tag: string): boolean {
  const bare = tag.replace(/^W\//, "");
  return (ifNoneMatch ?? "")
    .split(",")
    .some((given) => given.trim() === "*" || given.trim().replace(/^W\//, "") === bare);
}

function hasBody(request: IncomingMessage): boolean {
  const length = request.headers["content-length"];
  return (
    request.headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0")
  );
}

/** Sends a parcel in the encoding the client takes best; 304 when the client has it already. */
export async function send(
  parcel: Parcel,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, tag } = parcel;
  // Nothing here reads a body; the connection ends rather than wait for one.
  if (hasBody(request)) response.setHeader("connection", "close");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (status === 200) {
    response.setHeader("etag", tag);
    if (hasTag(request.headers["if-none-match"], tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  const encoding = chooseEncoding(
    request.headers["accept-encoding"],
    headers["content-type"],
    parcel.body.length,
  );
  const body = await bodyIn(parcel, encoding);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", body.length);
  response.writeHead(status);
  response.end(request.method === "HEAD" ? undefined : body);
}
