import { describe, expect, it } from "vitest";
import { contentPolicy, inlineScripts, isKnownScript } from "./content-policy.ts";

describe("inlineScripts", () => {
  it("finds what a browser would run, and leaves files and data alone", () => {
    const html =
      '<script src="/a.js" async=""></script><script>one</script><SCRIPT id="_R_">two\n2</SCRIPT>' +
      '<script type="application/ld+json">{"a":1}</script><script type="module">three</script>';
    expect(inlineScripts(html)).toEqual(["one", "two\n2", "three"]);
  });
});

describe("isKnownScript", () => {
  it.each([
    "(self.__next_f=self.__next_f||[]).push([0])",
    'self.__next_f.push([1,"0:{\\"a\\":\\"\\u003cscript\\u003ealert(1)\\"}"])',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});',
  ])("lets the framework's data in: %s", (script) => {
    expect(isKnownScript(script)).toBe(true);
  });

  it.each([
    "alert(1)",
    "",
    'self.__next_f.push([1,"x"]);alert(1)',
    "self.__next_f.push(alert(1))",
    "self.__next_f.push([1,`x`])",
    'self.__next_f.push([1,"x"])//',
  ])("keeps out %j", (script) => {
    expect(isKnownScript(script)).toBe(false);
  });
});

describe("contentPolicy", () => {
  it("names known scripts by hash, each once, and nothing inline besides", () => {
    const start = "(self.__next_f=self.__next_f||[]).push([0])";
    const policy = contentPolicy([start, start, "alert(1)"]);
    expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(2);
    expect(policy).toContain(
      "script-src 'self' 'sha256-OBTN3RiyCV4Bq7dFqZ5a2pAXjnCcCYeTJMO2I/LYKeo=';",
    );
    expect(policy).not.toMatch(/unsafe/);
  });
});
