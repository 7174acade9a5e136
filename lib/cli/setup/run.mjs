import { spawn } from "node:child_process";
import { Complaint } from "./complaint.mjs";
import { ROOT } from "./root.mjs";

/** For setting up: what a tool says goes to standard error, so that a command's own output stays clean. */
export const ASIDE = ["inherit", 2, 2];

/**
 * Runs Node with these arguments in the project's root and shows what it prints. Throws a Complaint
 * that says `failure` when it does not end well.
 */
export async function runNode(args, { failure, env = process.env, stdio }) {
  const code = await exitCode(process.execPath, args, { env, stdio });
  if (code !== 0) throw new Complaint(failure);
}

/** Runs a program in the project's root, showing its output; resolves to its exit code, 1 when killed. */
export function exitCode(program, args, { env = process.env, stdio = "inherit" } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio });
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
