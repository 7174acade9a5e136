import { describe, expect, it } from "vitest";
import { statusFor } from "./address-status.ts";

function ask(address: string) {
  const [path = "", query = ""] = address.split("?");
  return { address, path, query: new URLSearchParams(query), navigation: {} };
}

describe("statusFor", () => {
  it.each([
    "/articles?page=0",
    "/articles?place=abc",
    "/articles?date=2023-13",
    "/articles?topic=gossip",
    "/editions/2023-02-30",
    "/editions/yesterday",
    "/editions?year=abc",
    "/places/zhejiang",
    "/places/%E6%B5%99%E6%B1%9F",
    "/?lang=xx",
    "/nowhere?script=latn",
    "/a/k3v9x2mq7d?ruby=zhuyin",
  ])("%s is a bad address", (address) => {
    expect(statusFor(ask(address), 200)).toBe(400);
  });

  it.each([
    "/",
    "/articles",
    "/articles?place=330903&date=2023-06&page=2",
    "/articles?utm_source=x",
    "/editions",
    "/editions?year=2023",
    "/editions/2023-06-13",
    "/places/330903",
    "/places/330903?date=2023-13",
    "/a/k3v9x2mq7d?page=0",
    "/a/k3v9x2mq7d?lang=en&script=hant&ruby=pinyin",
    "/favicon.svg?lang=xx",
  ])("%s is a good one", (address) => {
    expect(statusFor(ask(address), 200)).toBe(200);
  });

  it("leaves other statuses as they are", () => {
    expect(statusFor(ask("/articles?page=0"), 500)).toBe(500);
    expect(statusFor(ask("/editions/yesterday"), 404)).toBe(404);
  });
});
