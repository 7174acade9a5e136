import { describe, expect, it } from "vitest";
import type { FinishedPage } from "./finished-page.ts";
import { HEAD_SCRIPT } from "./head-script.ts";
import { layAsleep } from "./lay-asleep.ts";

function page(body: string, type = "text/html; charset=utf-8"): FinishedPage {
  return { status: 200, headers: { "content-type": type }, body: Buffer.from(body) };
}

const laid = (body: string) => layAsleep(page(body)).body.toString();

describe("layAsleep", () => {
  it("lays the framework's files asleep and fetches early what it loads early", () => {
    expect(
      laid(
        '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
          '<script src="/_next/static/chunks/b.js" async=""></script>',
      ),
    ).toBe(
      '<link rel="prefetch" as="script" href="/_next/static/chunks/a.js"/>' +
        '<script type="text/asleep" src="/_next/static/chunks/b.js" async=""></script>',
    );
  });

  it.each([
    '<script src="/_next/static/chunks/old.js" noModule=""></script>',
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    '<script type="application/ld+json">{"headline":"报栏"}</script>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<p>&lt;script src="/_next/static/chunks/b.js" async=""&gt;</p>',
  ])("leaves %s as it is", (html) => expect(laid(html)).toBe(html));

  it("puts the script that wakes them last in the head", () => {
    expect(laid("<html><head><title>报</title></head></html>")).toBe(
      `<html><head><title>报</title><script>${HEAD_SCRIPT}</script></head></html>`,
    );
  });

  it("puts in a script that needs nothing the page has not", () => {
    // What an imported name becomes in a test; in a page it would be unknown.
    expect(HEAD_SCRIPT).not.toMatch(/__vi_|__vite_|<\/script/);
  });

  it("leaves what is no document alone", () => {
    const script = page('"<script src=\\"/_next/static/b.js\\" async=\\"\\">"', "text/x-component");
    expect(layAsleep(script)).toBe(script);
  });
});
