import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { FinishedPage } from "./finished-page.ts";

/** A response that goes nowhere: keeps what is written to it until it is whole. */
class CollectedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #whole: Promise<FinishedPage>;
  #isEnded = false;

  constructor(request: IncomingMessage) {
    super(request);
    this.#whole = new Promise((resolve, reject) => {
      this.once("finish", () => resolve(this.#page()));
      this.once("error", reject);
      this.once("close", () => {
        if (!this.#isEnded) reject(new Error(`No page was made for ${request.url}`));
      });
    });
    // A page nobody waits for any more must not end the process when it fails.
    this.#whole.catch(() => {});
  }

  get whole(): Promise<FinishedPage> {
    return this.#whole;
  }

  override flushHeaders(): void {}

  override write(chunk: unknown, encoding?: unknown, done?: unknown): boolean {
    this.#keep(chunk, encoding);
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(() => callback());
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (this.#isEnded) return this;
    if (typeof chunk !== "function") this.#keep(chunk, encoding);
    this.#isEnded = true;
    // What `writableEnded` and `writableFinished` read.
    this.finished = true;
    const callback = [chunk, encoding, done].find((part) => typeof part === "function");
    if (typeof callback === "function") this.once("finish", () => callback());
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  override destroy(error?: Error): this {
    // There is no connection that would say so.
    process.nextTick(() => {
      if (error !== undefined && this.listenerCount("error") > 0) this.emit("error", error);
      this.emit("close");
    });
    return super.destroy(error);
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (typeof chunk === "string") {
      const known = typeof encoding === "string" && Buffer.isEncoding(encoding);
      this.#chunks.push(Buffer.from(chunk, known ? encoding : "utf8"));
    } else if (chunk instanceof Uint8Array) {
      this.#chunks.push(Buffer.from(chunk));
    }
  }

  #page(): FinishedPage {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.getHeaders())) {
      if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : `${value}`;
    }
    return { status: this.statusCode, headers, body: Buffer.concat(this.#chunks) };
  }
}

/** Something that answers requests the way Node's own server asks it to. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/**
 * Puts a GET for `address` with exactly these headers to the handler, without a network between,
 * and waits for the whole answer. Rejects when the handler fails or gives up half-way.
 */
export async function collect(
  handler: Handler,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<FinishedPage> {
  const request = new IncomingMessage(new Socket());
  request.method = "GET";
  request.url = address;
  request.headers = { ...headers };
  request.push(null);
  const response = new CollectedResponse(request);
  await handler(request, response);
  return response.whole;
}
