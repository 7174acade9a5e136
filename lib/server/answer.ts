import type { IncomingMessage, ServerResponse } from "node:http";
import { sendToEnglish } from "./choose-language.ts";
import { chooseEncoding, type Encoding } from "./encode.ts";
import { KEPT_BETWEEN } from "./headers.ts";
import type { KeptPages, ReadVersion } from "./kept-pages.ts";
import { type KnownAsk, KnownAsks } from "./known-asks.ts";
import { Parcel, type Wrapped } from "./parcel.ts";
import { type PlainStatus, plainPage } from "./plain-page.ts";
import type { Ask, Refusal } from "./read-ask.ts";
import { holdsTag, tagWithMark } from "./tags.ts";

/** Answers requests with pages that are kept, or made when they are not. */
export class Answerer {
  readonly #pages: KeptPages;
  readonly #readVersion: ReadVersion;
  readonly #asks = new KnownAsks();
  #isVersionRead = false;

  constructor(pages: KeptPages, readVersion: ReadVersion) {
    this.#pages = pages;
    this.#readVersion = readVersion;
  }

  /** Answers one request, at once where its page is kept. Never throws, never rejects. */
  answer(request: IncomingMessage, response: ServerResponse): void {
    // Nothing here reads a body; the connection ends rather than wait for one.
    if (hasBody(request)) response.shouldKeepAlive = false;
    try {
      this.#turnToVersion();
      const read = this.#asks.read(request);
      if (!("ask" in read)) this.#refuse(read, request, response);
      else this.#answerAsk(read, request, response);
    } catch (error) {
      fail(error, request, response);
    }
  }

  /** The version is read once for all requests that came in together. */
  #turnToVersion(): void {
    if (this.#isVersionRead) return;
    this.#isVersionRead = true;
    setImmediate(() => {
      this.#isVersionRead = false;
    });
    this.#pages.turnTo(this.#readVersion());
  }

  #answerAsk(known: KnownAsk, request: IncomingMessage, response: ServerResponse): void {
    const { ask, key, leavesLanguageOpen } = known;
    const { headers } = request;
    if (leavesLanguageOpen && headers["accept-language"] !== undefined) {
      const elsewhere = sendToEnglish(ask, headers["accept-language"]);
      if (elsewhere) {
        const vary = "accept-language";
        const way = { ...elsewhere, headers: { ...elsewhere.headers, vary } };
        sendWhole(new Parcel(ask.path, way), request, response);
        return;
      }
    }
    const parcel = this.#pages.find(key);
    if (parcel) {
      this.#send(key, parcel, request, response);
      return;
    }
    const given = headers["if-none-match"];
    const mark = given === undefined ? null : this.#pages.mark(key);
    const tag = given !== undefined && mark !== null ? tagWithMark(given, mark) : null;
    if (tag !== null) {
      response.writeHead(304, ["cache-control", KEPT_BETWEEN, "etag", tag]).end();
      return;
    }
    this.#makeAndSend(key, ask, request, response);
  }

  #makeAndSend(key: string, ask: Ask, request: IncomingMessage, response: ServerResponse): void {
    this.#pages
      .make(key, ask)
      .then((parcel) => this.#send(key, parcel, request, response))
      .catch((error) => fail(error, request, response));
  }

  #send(key: string, parcel: Parcel, request: IncomingMessage, response: ServerResponse): void {
    if (isHeld(parcel, request)) {
      response.writeHead(304, parcel.unchanged as string[]).end();
      return;
    }
    const encoding = encodingFor(parcel, request);
    const ready = parcel.ready(encoding);
    if (ready) {
      write(parcel, ready, request, response);
      return;
    }
    parcel
      .in(encoding)
      .then((wrapped) => {
        this.#pages.weigh(key, parcel);
        write(parcel, wrapped, request, response);
      })
      .catch((error) => fail(error, request, response));
  }

  #refuse({ status }: Refusal, request: IncomingMessage, response: ServerResponse): void {
    const lang = /[?&]lang=en(?:&|$)/u.test(request.url ?? "") ? "en" : "zh";
    const page = plainPage(status satisfies PlainStatus, lang);
    sendWhole(new Parcel("", page), request, response);
  }
}

function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  console.error(error);
  if (response.headersSent) response.destroy();
  else sendWhole(new Parcel("", plainPage(500)), request, response);
}

function sendWhole(parcel: Parcel, request: IncomingMessage, response: ServerResponse): void {
  parcel.in(encodingFor(parcel, request)).then(
    (wrapped) => write(parcel, wrapped, request, response),
    (error) => {
      console.error(error);
      response.destroy();
    },
  );
}

function isHeld({ tag }: Parcel, { headers }: IncomingMessage): boolean {
  const given = headers["if-none-match"];
  return given !== undefined && tag !== null && holdsTag(given, tag);
}

function encodingFor({ isCompressible }: Parcel, { headers }: IncomingMessage): Encoding {
  return isCompressible ? chooseEncoding(headers["accept-encoding"]) : "identity";
}

function write(
  { status }: Parcel,
  { headers, body }: Wrapped,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(status, headers as string[]);
  response.end(request.method === "HEAD" ? undefined : body);
}

function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers["content-length"];
  return headers["transfer-encoding"] !== undefined || (length !== undefined && length !== "0");
}
