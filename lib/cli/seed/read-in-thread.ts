import { parentPort } from "node:worker_threads";
import { parseAll } from "../../parse/index.ts";
import type { Order, Report } from "./aside.ts";
import { readFile } from "./read-files.ts";

// Reads one file after the other as it is ordered to, and reports each step; see `aside.ts`.

/** So many sources may wait to be taken. */
const MOST_WAITING = 16;

const port = parentPort;
if (!port) throw new Error("This is a thread of npm run seed and does nothing by itself.");

let waiting = 0;
let goOn = () => {};

function report(one: Report): void {
  port?.postMessage(one);
}

async function read({ at, file }: Extract<Order, { kind: "read" }>): Promise<void> {
  for await (const step of readFile(file, parseAll, (share) => report({ at, share }))) {
    if (step.kind === "source") waiting++;
    report({ at, step });
    while (waiting >= MOST_WAITING) {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    }
  }
}

port.on("message", (order: Order) => {
  if (order.kind === "read") void read(order);
  else {
    waiting--;
    goOn();
  }
});
