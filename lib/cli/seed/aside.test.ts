import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseAll } from "../../parse/index.ts";
import { findFiles } from "../find-files.ts";
import { readAside } from "./aside.ts";
import { type ReadFiles, readHere, type Step } from "./read-files.ts";
import { writePages } from "./test-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "baolan-aside-"));
beforeAll(() => {
  writePages(folder, 40, 2);
  writeFileSync(join(folder, "007.txt"), Buffer.alloc(64));
  writeFileSync(join(folder, "012.json"), "[");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function stepsOf(read: ReadFiles): Promise<[string, Step][]> {
  const steps: [string, Step][] = [];
  const { files } = findFiles([folder]);
  for await (const { file, step } of read(files, () => {})) steps.push([file.location, step]);
  return steps;
}

test("threads give the same sources and complaints in the same order", async () => {
  const here = await stepsOf(readHere(parseAll));
  expect(here.filter(([, { kind }]) => kind === "source")).toHaveLength(39);
  expect(here.filter(([, { kind }]) => kind === "unread").length).toBeGreaterThan(0);
  expect(await stepsOf(readAside(3))).toEqual(here);
}, 60_000);

test("a thread that cannot begin ends the reading with an error", async () => {
  for (const threads of [1, 3])
    await expect(stepsOf(readAside(threads, "lib/cli/seed/none.ts"))).rejects.toThrow(/A thread/);
}, 60_000);

test("who stops taking ends the threads", async () => {
  let begun = 0;
  let running = 0;
  const count = (worker: Worker) => {
    begun++;
    running++;
    worker.once("exit", () => running--);
  };
  process.on("worker", count);
  for await (const { step } of readAside(2)(findFiles([folder]).files, () => {})) {
    expect([step.kind, begun, running]).toEqual(["source", 2, 2]);
    break;
  }
  process.off("worker", count);
  expect([begun, running]).toEqual([2, 0]);
}, 60_000);
