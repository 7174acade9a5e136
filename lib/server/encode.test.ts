import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chooseEncoding, decode, encode, isCompressible } from "./encode.ts";

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
    expect(chooseEncoding(accept)).toBe(expected);
    expect(chooseEncoding(accept)).toBe(expected);
  });

  it("leaves silent clients alone", () => {
    expect(chooseEncoding(undefined)).toBe("identity");
  });
});

describe("isCompressible", () => {
  it.each([
    ["text/html", 20_000],
    ["text/x-component", 20_000],
    ["image/svg+xml", 20_000],
    ["application/javascript; charset=UTF-8", 20_000],
    ["application/atom+xml", 20_000],
    ["application/manifest+json", 20_000],
  ])("%s of %i bytes is", (type, bytes) => {
    expect(isCompressible(type, bytes)).toBe(true);
  });

  it.each([
    ["text/html", 500],
    ["image/png", 20_000],
    [undefined, 20_000],
  ])("%s of %i bytes is not", (type, bytes) => {
    expect(isCompressible(type, bytes)).toBe(false);
  });
});

describe("encode", () => {
  const body = Buffer.from("报栏".repeat(2000));

  it.each([true, false])("gives back the same bytes, thoroughly %s", async (thoroughly) => {
    expect(brotliDecompressSync(await encode(body, "br", thoroughly))).toEqual(body);
    expect(gunzipSync(await encode(body, "gzip", thoroughly))).toEqual(body);
    expect(await encode(body, "identity", thoroughly)).toBe(body);
    for (const encoding of ["br", "gzip", "identity"] as const)
      expect(await decode(await encode(body, encoding, thoroughly), encoding)).toEqual(body);
  });

  it.each(["gzip", "br"] as const)(
    "holds no more memory than it takes, in %s",
    async (encoding) => {
      const made = await encode(body, encoding, false);
      expect(made.buffer.byteLength).toBe(made.length);
    },
  );
});
