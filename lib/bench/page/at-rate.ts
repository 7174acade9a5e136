import { Agent, request } from "node:http";
import { setImmediate as turn } from "node:timers/promises";

const SECONDS = 4;

/**
 * How long answers take, in milliseconds, when so many a second are asked for, whether the ones before have come or
 * not: each is counted from the time it was due. `url` gives the address of each asking.
 */
export async function latenciesAtRate(
  url: () => string,
  perSecond: number,
  headers: Readonly<Record<string, string>>,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const latencies: number[] = [];
  const open = new Set<Promise<void>>();
  const began = performance.now();
  const count = Math.round(perSecond * SECONDS);
  for (let asked = 0; asked < count; ) {
    const due = began + (asked / perSecond) * 1000;
    if (performance.now() < due) {
      await turn();
      continue;
    }
    asked++;
    const answer = ask(url(), agent, headers).then(() => {
      latencies.push(performance.now() - due);
      open.delete(answer);
    });
    open.add(answer);
  }
  await Promise.all(open);
  agent.destroy();
  return latencies;
}

function ask(url: string, agent: Agent, headers: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      response.resume().once("end", resolve);
    });
    sent.once("error", reject).end();
  });
}
