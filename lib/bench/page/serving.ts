import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fetchPage } from "../board.ts";

/** A server of another make, until it is stopped. */
export interface Serving {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const LONGEST_START_MS = 30_000;

/** Starts a program that serves on `url`, and waits for its first answer. Rejects when it ends before. */
export async function openServing(
  url: string,
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Serving> {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command} ended with ${code}`)));
  });
  ended.catch(() => {});
  await Promise.race([answering(url), ended]);
  return { url, stop: () => stop(child) };
}

async function answering(url: string): Promise<void> {
  for (const began = performance.now(); ; await pause(50)) {
    try {
      await fetchPage(url);
      return;
    } catch (error) {
      if (performance.now() - began > LONGEST_START_MS) throw error;
    }
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
