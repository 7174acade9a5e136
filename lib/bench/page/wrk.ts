import { execFile } from "node:child_process";
import { promisify } from "node:util";

const runFile = promisify(execFile);

/** How hard a server is asked. */
export interface Readers {
  readonly connections: number;
  readonly seconds: number;
}

const MANY: Readers = { connections: 32, seconds: 3 };

/**
 * Answers a second that wrk gets of one address, on open connections that each ask again as soon as they have an
 * answer. Throws when one answer is not the status asked for.
 */
export async function answersPerSecond(
  url: string,
  headers: Readonly<Record<string, string>>,
  { connections, seconds }: Readers = MANY,
): Promise<number> {
  const given = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, ...given, url];
  const { stdout } = await runFile("wrk", args);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
  if (rate === undefined || /Non-2xx or 3xx|Socket errors/.test(stdout)) {
    throw new Error(`wrk on ${url} says:\n${stdout}`);
  }
  return Number(rate);
}
