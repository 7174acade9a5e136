import { describe, expect, it } from "vitest";
import { prefersEnglish, sendToEnglish } from "./choose-language.ts";
import type { Ask } from "./read-ask.ts";

function ask(address: string, navigation: Ask["navigation"] = {}): Ask {
  const [path = "", query = ""] = address.split("?");
  return { address, path, query: new URLSearchParams(query), navigation };
}

describe("prefersEnglish", () => {
  it.each([
    "en",
    "en-US,en;q=0.9",
    "en-GB, en;q=0.9, zh-CN;q=0.8",
    "de,en;q=0.5",
    "zh;q=0.3, EN;Q=0.9",
    "en,zh",
    "zh;q=0,en;q=0.1",
  ])("%j", (header) => expect(prefersEnglish(header)).toBe(true));

  it.each([
    undefined,
    "",
    "*",
    "zh-CN,zh;q=0.9,en;q=0.8",
    "zh,en",
    "zh-TW;q=0.5,en;q=0.5",
    "de-DE,de;q=0.9",
    "en;q=0",
    "en;q=x",
    "english",
    ",;,;q=",
  ])("not %j", (header) => expect(prefersEnglish(header)).toBe(false));
});

describe("sendToEnglish", () => {
  const sentTo = (address: string, navigation?: Ask["navigation"]) =>
    sendToEnglish(ask(address, navigation), "en")?.headers.location;

  it.each([
    ["/", "/?lang=en"],
    ["/articles?place=330903&q=%E8%8C%B6", "/articles?place=330903&q=%E8%8C%B6&lang=en"],
    ["/a/k3v9x2mq7d?script=hant&ruby=pinyin", "/a/k3v9x2mq7d?script=hant&ruby=pinyin&lang=en"],
    ["/nowhere", "/nowhere?lang=en"],
  ])("%s", (address, location) => expect(sentTo(address)).toBe(location));

  it.each([
    "/?lang=zh",
    "/?lang=en",
    "/?lang=xx",
    "/articles?script=xx",
    "/favicon.svg",
    "/feed.xml",
    "/feed.json",
    "/robots.txt",
    "/manifest.webmanifest",
    "/api/articles",
    "/healthz",
    "/suggest?q=pt",
    "/_next/static/chunks/a",
  ])("%s stays", (address) => expect(sentTo(address)).toBeUndefined());

  it("does not interrupt the framework's script", () => {
    expect(sentTo("/", { rsc: "1" })).toBeUndefined();
  });

  it("answers 302 without a page", () => {
    expect(sendToEnglish(ask("/"), "en")).toMatchObject({ status: 302, body: Buffer.alloc(0) });
  });
});
