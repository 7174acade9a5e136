import { decode, type Encoding, encode, isCompressible } from "./encode.ts";
import type { FinishedPage } from "./finished-page.ts";
import { headersFor, isImmutable, isOfData } from "./headers.ts";
import { tagOf } from "./tags.ts";

/** A body in one encoding and the headers it leaves with, names and values in turn. */
export type Wrapped = Readonly<{ headers: readonly string[]; body: Buffer }>;

/** Bytes that headers and the rest of a parcel take, about. */
const HEADERS_SIZE = 2_000;

/** A finished page with its headers and tag, wrapped in each encoding that was asked for so far. */
export class Parcel {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where nothing was found that could be had again. */
  readonly tag: string | null;
  /** What `304` leaves with, names and values in turn. */
  readonly unchanged: readonly string[];
  readonly isCompressible: boolean;
  readonly #wrapped = new Map<Encoding, Wrapped>();
  readonly #making = new Map<Encoding, Promise<Wrapped>>();
  readonly #isThorough: boolean;

  /** `mark` as of `markOf`. */
  constructor(path: string, page: FinishedPage, mark = "") {
    this.status = page.status;
    this.headers = headersFor(path, page);
    this.isCompressible = isCompressible(page.headers["content-type"], page.body.length);
    this.#isThorough = isImmutable(path);
    // who gives the mark back is told that nothing has changed, without the page being made
    const ownMark = isOfData(this.headers) ? mark : "";
    this.tag = page.status === 200 ? tagOf(ownMark, page.body) : null;
    this.unchanged = Object.entries(this.headers).flat();
    if (this.tag !== null) this.unchanged = [...this.unchanged, "etag", this.tag];
    this.#wrap("identity", page.body);
  }

  /** What is there in this encoding already. */
  ready(encoding: Encoding): Wrapped | undefined {
    return this.#wrapped.get(encoding);
  }

  /** The body in an encoding, made at the first asking. */
  in(encoding: Encoding): Promise<Wrapped> {
    const ready = this.#wrapped.get(encoding);
    if (ready) return Promise.resolve(ready);
    const before = this.#making.get(encoding);
    if (before) return before;
    const making = this.#make(encoding).finally(() => this.#making.delete(encoding));
    this.#making.set(encoding, making);
    return making;
  }

  /** Drops the plain body where a compressed one is there, of which it can be made again. */
  slim(): void {
    if (this.#wrapped.size > 1) this.#wrapped.delete("identity");
  }

  /** Bytes held. */
  get size(): number {
    let size = HEADERS_SIZE;
    for (const { body } of this.#wrapped.values()) size += body.length;
    return size;
  }

  async #make(encoding: Encoding): Promise<Wrapped> {
    const [from, { body }] = this.#wrapped.entries().next().value as [Encoding, Wrapped];
    const plain = await decode(body, from);
    return this.#wrap(encoding, await encode(plain, encoding, this.#isThorough));
  }

  #wrap(encoding: Encoding, body: Buffer): Wrapped {
    const headers = [...this.unchanged];
    if (encoding !== "identity") headers.push("content-encoding", encoding);
    headers.push("content-length", String(body.length));
    const wrapped = { headers, body };
    this.#wrapped.set(encoding, wrapped);
    return wrapped;
  }
}
