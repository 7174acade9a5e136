import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { type Ask, readAsk } from "./read-ask.ts";

function requestFor(url: string, method = "GET", headers: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket());
  return Object.assign(request, { url, method, headers });
}

function read(url: string): Ask {
  const ask = readAsk(requestFor(url));
  if ("address" in ask) return ask;
  throw new Error(`refused with ${ask.status}`);
}

describe("readAsk", () => {
  it("reads path and query", () => {
    const ask = read("/articles?place=330903&q=%E5%8C%BB+%E4%BF%9D");
    expect(ask.path).toBe("/articles");
    expect(ask.query.get("q")).toBe("医 保");
    expect(ask.navigation).toEqual({});
  });

  it("keeps further question marks in the query", () => {
    expect(read("/articles?q=why?").query.get("q")).toBe("why?");
  });

  it.each([
    ["/articles?q=%e6%b5%b7", "/articles?q=%E6%B5%B7"],
    ["/articles?", "/articles"],
    ["/articles?&&", "/articles"],
    ["/articles?q=a&", "/articles?q=a"],
    ["/articles?q=a&p=b", "/articles?q=a&p=b"],
    ["/a&", "/a&"],
  ])("spells %s as %s", (url, address) => {
    expect(read(url).address).toBe(address);
  });

  it("takes a full address, as proxies send it", () => {
    expect(read("http://board.example/editions?x=1").address).toBe("/editions?x=1");
  });

  it("takes plain UTF-8, as command lines send it", () => {
    const raw = Buffer.from("/articles?q=医保&x=%E5%8C%BB").toString("latin1");
    expect(read(raw).address).toBe("/articles?q=%E5%8C%BB%E4%BF%9D&x=%E5%8C%BB");
  });

  it("carries the framework's own headers and no others", () => {
    const headers = { rsc: "1", "next-url": "/articles", cookie: "a=1", "x-forwarded-host": "b" };
    const ask = readAsk(requestFor("/", "GET", headers));
    expect(ask).toMatchObject({ navigation: { rsc: "1", "next-url": "/articles" } });
    expect(Object.keys("address" in ask ? ask.navigation : {})).toHaveLength(2);
  });

  it.each([
    "*",
    "",
    "articles",
    "//evil.example/",
    "/\\evil.example/",
    "http://board.example//evil.example/",
    "/a/%zz",
    "/a/%E5%8C",
    "/a/%00",
    "/a/%0d%0aset-cookie:x",
    "/a/..",
    "/a/%2e%2e/b",
    "/a/..%2fb",
    "/a/b%5cc",
    "/articles?q=%",
    "/articles?q=%C4%E3",
    "/articles?q=a%00b",
    "/a/\xff\xfe",
  ])("refuses %j as malformed", (url) => {
    expect(readAsk(requestFor(url))).toEqual({ status: 400 });
  });

  it("refuses an address that is too long", () => {
    expect(readAsk(requestFor(`/articles?q=${"a".repeat(5000)}`))).toEqual({ status: 414 });
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])("refuses %s", (method) => {
    expect(readAsk(requestFor("/", method))).toEqual({ status: 405 });
  });
});
