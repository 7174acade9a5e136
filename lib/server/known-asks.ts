import type { IncomingMessage } from "node:http";
import { LRUCache } from "lru-cache";
import { leavesLanguageOpen } from "./choose-language.ts";
import { isImmutable } from "./headers.ts";
import { type Ask, type Refusal, readAsk } from "./read-ask.ts";

/** An ask that was read, and by what its page is kept. */
export interface KnownAsk {
  readonly ask: Ask;
  /** The same for all who are to get the same page. */
  readonly key: string;
  readonly leavesLanguageOpen: boolean;
}

/** Addresses that are remembered as they were read. */
const MOST_KNOWN = 10_000;
/** Longer ones are read every time: ten thousand of the longest that are answered would take 300 MB. */
const LONGEST_KNOWN = 400;

/** Reads what is asked for; an address that was read before costs nothing more. */
export class KnownAsks {
  readonly #known = new LRUCache<string, KnownAsk>({ max: MOST_KNOWN });

  read(request: IncomingMessage): KnownAsk | Refusal {
    const { url = "", method } = request;
    // what is asked for in parts by the framework's script says more than its address
    const isWhole = method === "GET" && request.headers.rsc === undefined;
    const known = isWhole ? this.#known.get(url) : undefined;
    if (known) return known;
    const ask = readAsk(request);
    if (!("address" in ask)) return ask;
    const parts = Object.entries(ask.navigation).flat();
    const read = {
      ask,
      // a built file is the same whatever stands behind its name
      key: isImmutable(ask.path) ? ask.path : [ask.address, ...parts].join("\n"),
      leavesLanguageOpen: leavesLanguageOpen(ask),
    };
    if (isWhole && !parts.length && url.length <= LONGEST_KNOWN) this.#known.set(url, read);
    return read;
  }
}
