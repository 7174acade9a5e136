import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chooseEncoding, encode } from "./encode.ts";

describe("chooseEncoding", () => {
  it.each([
    ["gzip, deflate, br", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0.5, gzip;q=0.8", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["*", "br"],
    ["*;q=0.1, br;q=0", "gzip"],
    ["GZIP;Q=1", "gzip"],
    ["identity", "identity"],
    ["br;q=none", "identity"],
    ["", "identity"],
  ])("%j gives %s", (accept, expected) => {
    expect(chooseEncoding(accept, "text/html; charset=utf-8", 20_000)).toBe(expected);
  });

  it("leaves small answers, pictures and silent clients alone", () => {
    expect(chooseEncoding("br", "text/html", 500)).toBe("identity");
    expect(chooseEncoding("br", "image/png", 20_000)).toBe("identity");
    expect(chooseEncoding(undefined, "text/html", 20_000)).toBe("identity");
  });

  it.each([
    "text/x-component",
    "image/svg+xml",
    "application/javascript; charset=UTF-8",
    "application/atom+xml",
    "application/manifest+json",
  ])("compresses %s", (type) => {
    expect(chooseEncoding("br", type, 20_000)).toBe("br");
  });
});

describe("encode", () => {
  const body = Buffer.from("报栏".repeat(2000));

  it.each([true, false])("gives back the same bytes, thoroughly %s", async (thoroughly) => {
    expect(brotliDecompressSync(await encode(body, "br", thoroughly))).toEqual(body);
    expect(gunzipSync(await encode(body, "gzip", thoroughly))).toEqual(body);
    expect(await encode(body, "identity", thoroughly)).toBe(body);
  });
});
