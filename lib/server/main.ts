import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Settings } from "../settings.ts";
import { Answerer } from "./answer.ts";
import { keepWarm } from "./keep-warm.ts";
import { KeptPages, type ReadVersion } from "./kept-pages.ts";
import { refuseConnection } from "./refuse-connection.ts";
import { openRenderer, type Renderer } from "./render.ts";

/** A server that answers; `url` is where. */
export type RunningServer = Readonly<{ url: string; close: () => Promise<void> }>;

const LONGEST_FAREWELL_MS = 5_000;

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

/**
 * Serves what `renderer` makes, and keeps it as long as `readVersion` tells the same. Rejects with a ListenError
 * when it cannot listen.
 */
export async function serve(
  settings: Settings,
  renderer: Renderer,
  readVersion: ReadVersion,
): Promise<RunningServer> {
  const answerer = new Answerer(new KeptPages(renderer, readVersion), readVersion);
  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 30_000 },
    (request, response) => answerer.answer(request, response),
  );
  server.on("clientError", refuseConnection);
  const url = await listen(server, settings);
  async function close() {
    await closeServer(server);
    await renderer.close();
  }
  return { url, close };
}

/** Opens the build in `dir` and serves it; resolves when it answers. `readVersion` as of `serve`. */
export async function startServer(
  settings: Settings,
  dir: string,
  readVersion: ReadVersion,
): Promise<RunningServer> {
  const renderer = await openRenderer(dir);
  const server = await serve(settings, renderer, readVersion);
  const coolDown = keepWarm(renderer);
  async function close() {
    coolDown();
    await server.close();
  }
  return { url: server.url, close };
}
