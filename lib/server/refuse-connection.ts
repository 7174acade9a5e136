import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { headersFor } from "./headers.ts";
import { type PlainStatus, plainPage } from "./plain-page.ts";

const STATUS_OF: Readonly<Record<string, PlainStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what Node could not read as a request, on the bare connection, and ends it. */
export function refuseConnection(error: NodeJS.ErrnoException, connection: Duplex): void {
  if (!connection.writable || error.code === "ECONNRESET") {
    connection.destroy();
    return;
  }
  const page = plainPage(STATUS_OF[error.code ?? ""] ?? 400);
  const headers = {
    ...headersFor("", page),
    "content-length": page.body.length,
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  connection.write(`HTTP/1.1 ${page.status} ${STATUS_CODES[page.status]}\r\n${lines.join("")}\r\n`);
  connection.end(page.body);
}
