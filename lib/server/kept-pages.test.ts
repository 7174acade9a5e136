import { describe, expect, it } from "vitest";
import type { FinishedPage } from "./finished-page.ts";
import { KeptPages } from "./kept-pages.ts";
import type { Ask } from "./read-ask.ts";

function askFor(address: string): Ask {
  const [path = "", query = ""] = address.split("?");
  return { address, path, query: new URLSearchParams(query), navigation: {} };
}

/** A collection at a version, and a renderer that says which version it saw. */
function board(mostBytes?: number) {
  const state = { version: 1 as number | null, rendered: 0, during: async () => {} };
  const page = (status: number, text: string): FinishedPage => ({
    status,
    headers: { "content-type": "text/html" },
    body: Buffer.from(text),
  });
  const render = async ({ path }: Ask): Promise<FinishedPage> => {
    state.rendered++;
    const seen = state.version;
    await state.during();
    const text = `${path} as of ${seen}`;
    return page(path.startsWith("/missing") ? 404 : 200, text.padEnd(path.length * 100));
  };
  const pages = new KeptPages({ render, close: async () => {} }, () => state.version, mostBytes);
  pages.turnTo(state.version);
  const read = async (address: string) => {
    pages.turnTo(state.version);
    const parcel = pages.find(address) ?? (await pages.make(address, askFor(address)));
    return (await parcel.in("identity")).body.toString().trimEnd();
  };
  return { state, pages, read };
}

describe("KeptPages", () => {
  it("makes a page once, for all who ask while it is being made and after", async () => {
    const { state, read } = board();
    const [one, other] = await Promise.all([read("/a/x"), read("/a/x")]);
    expect([one, other, await read("/a/x")]).toEqual(Array(3).fill("/a/x as of 1"));
    await read("/a/y");
    expect(state.rendered).toBe(2);
  });

  it("makes it anew after a load", async () => {
    const { state, read } = board();
    await read("/a/x");
    state.version = 2;
    expect(await read("/a/x")).toBe("/a/x as of 2");
  });

  it("gives nobody a page that a load has overtaken, and keeps none", async () => {
    const { state, read } = board();
    state.during = async () => {
      if (state.rendered === 1) state.version = 2;
    };
    expect(await read("/a/x")).toBe("/a/x as of 2");
    expect(state.rendered).toBe(2);
    expect(await read("/a/x")).toBe("/a/x as of 2");
    expect(state.rendered).toBe(2);
  });

  it("answers all the same where loads follow each other faster than pages are made", async () => {
    const { state, read } = board();
    state.during = async () => {
      state.version = (state.version ?? 0) + 1;
    };
    expect(await read("/a/x")).toMatch(/^\/a\/x as of/);
    const before = state.rendered;
    await read("/a/x");
    expect(state.rendered).toBeGreaterThan(before);
  });

  it("gives who asks after a load none that was begun before it, however often that is overtaken", async () => {
    const { state, read } = board();
    let late: Promise<string> | undefined;
    state.during = async () => {
      state.version = (state.version ?? 0) + 1;
      if (state.rendered < 3) return;
      state.during = async () => {};
      late = read("/a/x");
    };
    await read("/a/x");
    expect(await late).toBe("/a/x as of 4");
    expect(await read("/a/x")).toBe("/a/x as of 4");
    expect(state.rendered).toBe(4);
  });

  it("weighs addresses too, which can be longer than what is sent", async () => {
    const { state, read } = board(9_000);
    const long = (name: string) => `/a/${name}?${"x".repeat(3_000)}`;
    for (const name of ["one", "two", "one"]) await read(long(name));
    expect(state.rendered).toBe(3);
  });

  it.each(["/healthz", "/suggest"])("keeps no %s, which is of more than the data", async (path) => {
    const { state, pages, read } = board();
    await read(path);
    await read(path);
    expect(state.rendered).toBe(2);
    const { tag } = await pages.make(path, askFor(path));
    expect(tag).not.toContain(pages.mark(path));
  });

  it("keeps nothing where no version can be read", async () => {
    const { state, read } = board();
    state.version = null;
    await read("/a/x");
    await read("/a/x");
    expect(state.rendered).toBe(2);
  });

  it("keeps no page that was not found", async () => {
    const { state, read } = board();
    await read("/missing");
    await read("/missing");
    expect(state.rendered).toBe(2);
  });

  it("drops the pages that were not asked for the longest", async () => {
    const { state, read } = board(9_000);
    for (const path of ["/a/one", "/a/two", "/a/one", "/a/six"]) await read(path);
    expect(state.rendered).toBe(3);
    await read("/a/ten");
    await read("/a/one");
    expect(state.rendered).toBe(4);
    await read("/a/two");
    expect(state.rendered).toBe(5);
  });

  it("lets go of the plain body when a compressed one is there, and makes it again", async () => {
    const { pages, read } = board();
    const text = await read("/a/long-enough-to-be-worth-it");
    const key = "/a/long-enough-to-be-worth-it";
    const parcel = pages.find(key);
    await parcel?.in("br");
    if (parcel) pages.weigh(key, parcel);
    expect(parcel?.ready("identity")).toBeUndefined();
    expect(parcel?.ready("br")?.headers).toContain("content-encoding");
    expect((await parcel?.in("gzip"))?.headers.at(-1)).toMatch(/^\d+$/);
    expect((await parcel?.in("identity"))?.body.toString().trimEnd()).toBe(text);
  });
});
