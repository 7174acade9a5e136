import type { IncomingMessage } from "node:http";

/** What a visitor asks for. A page depends on this and on the data, and on nothing else. */
export type Ask = Readonly<{
  /** Path and query, percent-encoded: `/articles?place=330903`. */
  address: string;
  /** The path as sent: `/places/330903`. */
  path: string;
  query: URLSearchParams;
  /** Headers with which the framework's script asks for a part of a page; empty for a whole one. */
  navigation: Readonly<Record<string, string>>;
}>;

/** Why a request gets no page: its status, and for 400 what is wrong with the address. */
export type Refusal = Readonly<{ status: 400 | 405 | 414 }>;

const LONGEST_ADDRESS = 4096;

const NAVIGATION_HEADERS = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
];

/** Path and query of a request line, or null when it is neither a path nor a full http address. */
function originForm(target: string): string | null {
  const path = /^https?:\/\/[^/?#]+(.*)$/i.exec(target)?.[1] ?? target;
  // `//host/` would be read as another host by whoever resolves it.
  return /^\/(?![/\\])/.test(path) ? path : null;
}

/** Node hands bytes over as Latin-1; an address typed into a command line may hold plain UTF-8. */
function encodeRawBytes(path: string): string | null {
  if (/^[!-~]*$/.test(path)) return path;
  const text = Buffer.from(path, "latin1").toString("utf8");
  return text.includes("\ufffd") ? null : encodeURI(text).replaceAll("%25", "%");
}

/** One address in one spelling: `/articles?q=%e6%b5%b7&` and `/articles?q=%E6%B5%B7` are the same page. */
function spellAlike(address: string): string {
  const alike = address.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
  const query = alike.indexOf("?");
  if (query < 0) return alike;
  let end = alike.length;
  while (alike[end - 1] === "&") end--;
  return alike.slice(0, end - 1 === query ? query : end);
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function isSoundSegment(segment: string): boolean {
  const text = decode(segment);
  return text !== null && !/[\p{Cc}/\\]/u.test(text) && text !== "." && text !== "..";
}

function isSoundQuery(query: string): boolean {
  const text = decode(query.replaceAll("+", " "));
  return text !== null && !text.includes("\0");
}

/**
 * Reads a request's method and address; whatever is malformed is refused here, so that nothing
 * behind this point has to think of it. Never throws.
 */
export function readAsk(request: IncomingMessage): Ask | Refusal {
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405 };
  const target = request.url ?? "";
  if (target.length > LONGEST_ADDRESS) return { status: 414 };
  const form = originForm(target);
  const encoded = form === null ? null : encodeRawBytes(form);
  if (encoded === null) return { status: 400 };
  const address = spellAlike(encoded);
  const [path = "/", ...rest] = address.split("?");
  const query = rest.join("?");
  if (!path.slice(1).split("/").every(isSoundSegment) || !isSoundQuery(query)) {
    return { status: 400 };
  }
  const navigation: Record<string, string> = {};
  for (const name of NAVIGATION_HEADERS) {
    const value = request.headers[name];
    if (typeof value === "string") navigation[name] = value;
  }
  return { address, path, query: new URLSearchParams(query), navigation };
}
