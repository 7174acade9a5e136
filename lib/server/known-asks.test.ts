import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { KnownAsks } from "./known-asks.ts";

function requestFor(url: string, headers: Record<string, string> = {}) {
  return Object.assign(new IncomingMessage(new Socket()), { url, method: "GET", headers });
}

describe("KnownAsks", () => {
  it("reads an address once", () => {
    const asks = new KnownAsks();
    const first = asks.read(requestFor("/articles?q=%e6%b5%b7"));
    expect(first).toMatchObject({ key: "/articles?q=%E6%B5%B7" });
    expect(asks.read(requestFor("/articles?q=%e6%b5%b7"))).toBe(first);
  });

  it("does not take a part of a page for the whole, nor one part for another", () => {
    const asks = new KnownAsks();
    const ways: Record<string, string>[] = [{}, { rsc: "1" }, { rsc: "1", "next-url": "/a/x" }, {}];
    const keys = ways.map((headers) => {
      const read = asks.read(requestFor("/articles", headers));
      return "key" in read ? read.key : null;
    });
    expect(new Set(keys).size).toBe(3);
    expect(keys[3]).toBe(keys[0]);
  });

  it("does not remember long addresses", () => {
    const asks = new KnownAsks();
    const long = `/articles?q=${"a".repeat(1_000)}`;
    expect(asks.read(requestFor(long))).not.toBe(asks.read(requestFor(long)));
  });
});
