import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepWarm, WARM_EVERY_MS } from "./keep-warm.ts";
import type { Renderer } from "./render.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function renderer(status: number) {
  const asked: string[] = [];
  const render: Renderer["render"] = async ({ address }) => {
    asked.push(address);
    return { status, headers: {}, body: Buffer.alloc(0) };
  };
  return { asked, render, close: async () => {} };
}

it("asks for suggestions at once and every few seconds, until it is ended", async () => {
  const { asked, ...one } = renderer(200);
  const end = keepWarm(one);
  expect(asked).toEqual(["/suggest?q=%E9%BE%98"]);
  await vi.advanceTimersByTimeAsync(3 * WARM_EVERY_MS);
  expect(asked).toHaveLength(4);
  end();
  await vi.advanceTimersByTimeAsync(3 * WARM_EVERY_MS);
  expect(asked).toHaveLength(4);
});

it("is in no hurry where suggestions fail", async () => {
  const { asked, ...one } = renderer(500);
  const end = keepWarm(one);
  await vi.advanceTimersByTimeAsync(3 * WARM_EVERY_MS);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(20 * WARM_EVERY_MS);
  expect(asked.length).toBeGreaterThan(1);
  end();
});
