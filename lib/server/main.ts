import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Settings } from "../settings.ts";
import { statusFor } from "./address-status.ts";
import { leavesLanguageOpen, sendToEnglish } from "./choose-language.ts";
import type { FinishedPage } from "./finished-page.ts";
import { isImmutable } from "./headers.ts";
import { keepWarm } from "./keep-warm.ts";
import { type PlainStatus, plainPage } from "./plain-page.ts";
import { type Ask, readAsk } from "./read-ask.ts";
import { refuseConnection } from "./refuse-connection.ts";
import { openRenderer, type Renderer } from "./render.ts";
import { type Parcel, pack, send } from "./send.ts";

/** A server that answers; `url` is where. */
export type RunningServer = Readonly<{ url: string; close: () => Promise<void> }>;

const LONGEST_FAREWELL_MS = 5_000;

/** Built files, headed and compressed; there are only as many as the build made. */
type BuiltFiles = Map<string, Parcel>;

async function parcelFor(ask: Ask, renderer: Renderer, built: BuiltFiles): Promise<Parcel> {
  const kept = built.get(ask.path);
  if (kept !== undefined) return kept;
  const page = varied(ask, await renderer.render(ask));
  const parcel = pack(ask.path, { ...page, status: statusFor(ask, page.status) });
  // One name a file: other spellings of it would be kept without end.
  const isPlainName = isImmutable(ask.path) && !ask.path.includes("%");
  if (isPlainName && parcel.status === 200) built.set(ask.path, parcel);
  return parcel;
}

/** A page whose address names no language is another one for those who prefer English. */
function varied(ask: Ask, page: FinishedPage): FinishedPage {
  if (!leavesLanguageOpen(ask)) return page;
  const vary = [page.headers.vary, "accept-language"].filter(Boolean).join(", ");
  return { ...page, headers: { ...page.headers, vary } };
}

/** Answers one request: read, render, pack, send. Never rejects. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  renderer: Renderer,
  built: BuiltFiles,
): Promise<void> {
  try {
    const ask = readAsk(request);
    if (!("address" in ask)) {
      const lang = /[?&]lang=en(?:&|$)/u.test(request.url ?? "") ? "en" : "zh";
      await send(pack("", plainPage(ask.status satisfies PlainStatus, lang)), request, response);
      return;
    }
    const elsewhere = sendToEnglish(ask, request.headers["accept-language"]);
    const parcel = elsewhere
      ? pack(ask.path, varied(ask, elsewhere))
      : await parcelFor(ask, renderer, built);
    await send(parcel, request, response);
  } catch (error) {
    console.error(error);
    if (response.headersSent) response.destroy();
    else await send(pack("", plainPage(500)), request, response);
  }
}

/** The server's address cannot be used; the message is one line. */
export class ListenError extends Error {
  override name = "ListenError";
}

const NO_LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is in use; end what uses it or set PORT to another",
  EACCES: "the port is not ours to use; set PORT to one above 1023",
  EADDRNOTAVAIL: "HOST is no address of this machine",
  ENOTFOUND: "HOST is not known to this machine",
};

function listen(server: Server, { host, port }: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    function fail(error: NodeJS.ErrnoException) {
      const reason = NO_LISTENING[error.code ?? ""] ?? error.message;
      reject(new ListenError(`Cannot serve on ${host}:${port}: ${reason}.`));
    }
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      const { port: taken } = server.address() as AddressInfo;
      const everywhere = host === "0.0.0.0" || host === "::";
      const name = everywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
      resolve(`http://${name}:${taken}`);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), LONGEST_FAREWELL_MS);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Serves what `renderer` makes. Rejects with a ListenError when it cannot listen. */
export async function serve(settings: Settings, renderer: Renderer): Promise<RunningServer> {
  const built: BuiltFiles = new Map();
  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000 },
    (request, response) => void answer(request, response, renderer, built),
  );
  server.on("clientError", refuseConnection);
  const url = await listen(server, settings);
  async function close() {
    await closeServer(server);
    await renderer.close();
  }
  return { url, close };
}

/** Opens the build in `dir` and serves it; resolves when it answers. */
export async function startServer(settings: Settings, dir: string): Promise<RunningServer> {
  const renderer = await openRenderer(dir);
  const server = await serve(settings, renderer);
  const coolDown = keepWarm(renderer);
  async function close() {
    coolDown();
    await server.close();
  }
  return { url: server.url, close };
}
