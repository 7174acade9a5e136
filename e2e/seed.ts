import { spawn } from "node:child_process";

/** How a command ended and everything it printed. */
export type Ended = Readonly<{ code: number | null; output: string }>;

/** Loads files and folders into the database at `url` with the project's own seed command. */
export function seed(
  url: string,
  paths: readonly string[],
  folder = process.cwd(),
): Promise<Ended> {
  const child = spawn(process.execPath, ["lib/cli/ts.mjs", "lib/cli/seed.ts", ...paths], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: url },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve({ code, output }));
  });
}
