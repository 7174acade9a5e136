import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server in a process of its own; `milliseconds` from the call to its first whole answer. */
export type Board = Readonly<{
  url: string;
  pid: number;
  milliseconds: number;
  stop: () => Promise<void>;
}>;

/** Asks for a page on an open connection and waits for its last byte. */
export function fetchPage(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }),
      );
    });
    sent.once("error", reject).end();
  });
}

function urlFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      const url = /http:\/\/\S+/.exec(output)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${output}`)));
  });
}

/** Starts a Node program that prints the address it serves on, and waits for its front page. */
export async function openBoard(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Board> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment, HOST: "127.0.0.1", PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await urlFrom(child);
  await fetchPage(url);
  const milliseconds = performance.now() - began;
  async function stop() {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
  return { url, pid: child.pid ?? 0, milliseconds, stop };
}

/** A folder with a database of the sample pages, seeded by a first start; gone after `use`. */
export async function withSeededDatabase<T>(
  use: (databaseUrl: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "baolan-bench-"));
  const databaseUrl = `file:${join(folder, "board.db")}`;
  try {
    const first = await openBoard(["lib/cli/start.mjs"], { DATABASE_URL: databaseUrl });
    await first.stop();
    return await use(databaseUrl, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Node program that answers every request with the bytes of `file`, or a short line. */
export function bareServer(file: string | null): string[] {
  const body = file === null ? `"ok"` : `require("node:fs").readFileSync(${JSON.stringify(file)})`;
  return [
    "-e",
    `const body = ${body};
     const server = require("node:http").createServer((request, response) => {
       response.setHeader("content-type", "text/html; charset=utf-8");
       response.end(body);
     });
     process.once("SIGTERM", () => process.exit(0));
     server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));`,
  ];
}
