import { spawn } from "node:child_process";
import { once } from "node:events";

/** A process that answers each line with a line, one asking after the other. */
export interface Answerer {
  readonly ask: (line: string) => Promise<string>;
  /** Closes its input and waits for its end. */
  readonly end: () => Promise<void>;
}

/** Starts a program that answers lines. Rejects where it cannot be started; to ask it rejects once it has ended. */
export async function openAnswerer(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Answerer> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "inherit"],
  });
  await once(child, "spawn");
  const ended = once(child, "exit");
  let answer = "";
  let waiting: { resolve: (line: string) => void; reject: (error: Error) => void } | null = null;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    answer += text;
    if (!answer.endsWith("\n")) return;
    const line = answer;
    answer = "";
    waiting?.resolve(line);
  });
  child.stdin.on("error", () => {});
  child.once("exit", (code) => waiting?.reject(new Error(`${command} ended with ${code}`)));
  function ask(line: string): Promise<string> {
    return new Promise((resolve, reject) => {
      if (child.exitCode !== null) reject(new Error(`${command} ended with ${child.exitCode}`));
      waiting = { resolve, reject };
      child.stdin.write(`${line}\n`);
    });
  }
  async function end() {
    child.stdin.end();
    await ended;
  }
  return { ask, end };
}

/** A program of this project, in TypeScript, that answers lines; its own garbage can be called for. */
export function openOwn(
  path: string,
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Answerer> {
  return openAnswerer(process.execPath, ["--expose-gc", "lib/cli/ts.mjs", path, ...words], env);
}
