import { expect, it } from "vitest";
import { wayBack } from "./way-back.ts";

const back = (...paths: string[]) => wayBack(paths.map((path) => `http://board.test${path}`));

it("leads from an article to the list or edition it was reached from", () => {
  expect(back("/", "/articles?place=330903", "/a/k3v9x2mq7d")).toBe(1);
  expect(back("/", "/a/k3v9x2mq7d", "/a/m2w8r4tz6c", "/a/m2w8r4tz6c/source")).toBe(0);
  expect(back("/", "/a/k3v9x2mq7d", "/articles?q=%E8%8C%B6", "/a/m2w8r4tz6c?lang=en")).toBe(2);
});

it("leads nowhere from an article opened by its address, nor from a list", () => {
  expect(back("/a/k3v9x2mq7d")).toBe(null);
  expect(back("/a/k3v9x2mq7d", "/a/m2w8r4tz6c")).toBe(null);
  expect(back("/", "/a/k3v9x2mq7d", "/articles")).toBe(null);
  expect(back()).toBe(null);
});
