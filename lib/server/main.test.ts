import { request as ask } from "node:http";
import { connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { settings } from "../settings.ts";
import type { Handler } from "./collect.ts";
import { ListenError, type RunningServer, serve } from "./main.ts";
import { rendererOf } from "./render.ts";

const LONG = `<!DOCTYPE html><p>${"报栏".repeat(1000)}</p><script>alert(1)</script>`;
const asked: string[] = [];

/** Stands in for the framework: answers as it does, in pieces, in time or not at all. */
const framework: Handler = async (request, response) => {
  asked.push(request.url ?? "");
  response.setHeader("x-powered-by", "framework");
  response.setHeader("set-cookie", "a=1");
  response.setHeader("content-type", "text/html; charset=utf-8");
  switch (request.url) {
    case "/moved":
      response.setHeader("refresh", "0;url=/a/new");
      response.writeHead(308, { location: "/a/new" }).end("moved");
      return;
    case "/a/in-parts":
      if (request.headers.rsc) response.writeHead(307, { location: "/a/in-parts?_rsc" });
      response.end(LONG);
      return;
    case "/broken":
    case "/broken?lang=en":
      throw new Error(`broken in ${import.meta.dirname}`);
    case "/error":
      response.writeHead(500).end("Error: at /home/owner/app/page.tsx");
      return;
    case "/dropped":
      response.write("half");
      response.destroy();
      return;
    case "/_next/static/a.js":
    case "/_next/static/%61.js":
      response.setHeader("content-type", "application/javascript");
      response.end(`"${"a".repeat(3000)}"`);
      return;
    case "/missing":
      response.writeHead(404).end("missing");
      return;
    case "/a/unknown":
      response.writeHead(404).end('<!DOCTYPE html><html id="__next_error__"></html>');
      return;
    case "/_bad-address":
      response.end("<h1>网址里有一处读不懂</h1>");
      return;
    case "/_not-found":
      response.writeHead(404).end("<h1>没有这一页</h1>");
      return;
    case "/headers":
      response.end(JSON.stringify(request.headers));
      return;
    default:
      response.flushHeaders();
      response.write(LONG.slice(0, 10));
      await new Promise((resolve) => response.write(LONG.slice(10), resolve));
      response.end();
  }
};

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

let server: RunningServer;
/** What the data are at. */
let version: number | null = 1;

function get(path: string, headers = {}, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = ask({ hostname, port, path, headers, method }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, headers, body: Buffer.concat(chunks) });
    });
    sent.once("error", reject).end(method === "POST" ? "a=1" : undefined);
  });
}

/** What the server says to these bytes on a bare connection. */
function say(bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let heard = "";
    const connection = connect(Number(port), hostname, () => connection.write(bytes));
    connection.setEncoding("utf8").on("data", (text) => {
      heard += text;
    });
    connection.once("error", reject).once("end", () => resolve(heard));
  });
}

beforeAll(async () => {
  server = await serve(
    settings({ PORT: "0" }),
    rendererOf(framework, async () => {}),
    () => version,
  );
});

afterAll(() => server.close());

describe("serve", () => {
  it("sends a page whole, with its headers and without the framework's", async () => {
    const { status, headers, body } = await get("/");
    expect(status).toBe(200);
    expect(body.toString()).toBe(LONG);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-length": String(Buffer.byteLength(LONG)),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "public, max-age=0, must-revalidate, s-maxage=5, stale-while-revalidate=30",
      vary: "accept-language, accept-encoding",
    });
    expect(headers["content-security-policy"]).toMatch(/script-src 'self';/);
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("set-cookie");
  });

  it("compresses what it sends", async () => {
    const { headers, body } = await get("/", { "accept-encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).toString()).toBe(LONG);
  });

  it("answers HEAD with the same headers and no body", async () => {
    const whole = await get("/");
    const head = await get("/", {}, "HEAD");
    expect(head.body).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(whole.headers["content-length"]);
    expect(head.headers.etag).toBe(whole.headers.etag);
  });

  it("says 304 to who has the page", async () => {
    const { headers } = await get("/");
    const again = await get("/", { "if-none-match": `"x", ${headers.etag}` });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers["content-security-policy"]).toBe(headers["content-security-policy"]);
    expect((await get("/", { "if-none-match": 'W/"other"' })).status).toBe(200);
  });

  it("says 304 without making the page while the data are the same", async () => {
    const makings = () => asked.filter((address) => address === "/a/held").length;
    const { headers } = await get("/a/held");
    const held = { "if-none-match": `${headers.etag}` };
    // what is kept is dropped, and the data are again what they were
    for (const moved of [7, 1]) {
      version = moved;
      await get("/");
    }
    expect(makings()).toBe(1);
    const again = await get("/a/held", held);
    expect([again.status, again.headers.etag, makings()]).toEqual([304, headers.etag, 1]);
    expect(again.headers["cache-control"]).toBe(headers["cache-control"]);
    version = 7;
    // made anew of other data, and the same, letter for letter
    expect([(await get("/a/held", held)).status, makings()]).toEqual([304, 2]);
    version = 1;
  });

  it("makes a page once for all encodings and for HEAD", async () => {
    const makings = () => asked.filter((address) => address === "/a/once").length;
    const bodies = await Promise.all(
      ["gzip", "br", "identity"].map((encoding) => get("/a/once", { "accept-encoding": encoding })),
    );
    await get("/a/once", {}, "HEAD");
    expect(makings()).toBe(1);
    expect(bodies.map(({ headers }) => headers["content-encoding"])).toEqual([
      "gzip",
      "br",
      undefined,
    ]);
    expect(new Set(bodies.map(({ headers }) => headers.etag)).size).toBe(1);
  });

  it("keeps built files and lets browsers keep them", async () => {
    const first = await get("/_next/static/a.js");
    expect(first.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    await get("/_next/static/a.js?again");
    expect(asked.filter((address) => address.startsWith("/_next/static/a.js"))).toHaveLength(1);
    await get("/_next/static/%61.js");
    await get("/_next/static/%61.js");
    expect(asked.filter((address) => address === "/_next/static/%61.js")).toHaveLength(2);
  });

  it("turns the framework's permanent redirect into 301", async () => {
    const { status, headers, body } = await get("/moved");
    expect(status).toBe(301);
    expect(headers.location).toBe("/a/new");
    expect(headers).not.toHaveProperty("refresh");
    expect(body).toHaveLength(0);
  });

  it("ends a connection that a body may follow on, whatever it answers", async () => {
    const { headers } = await get("/");
    const held = { "if-none-match": `${headers.etag}`, "content-length": "3" };
    for (const more of [{}, held]) {
      const { headers } = await get("/", { "content-length": "3", ...more });
      expect(headers.connection).toBe("close");
    }
  });

  it("keeps to itself where the framework sends its own script", async () => {
    const sent = await get("/a/in-parts", { rsc: "1" });
    expect(sent.status).toBe(307);
    expect(sent.headers["cache-control"]).toBe("no-store");
    expect((await get("/a/in-parts")).status).toBe(200);
  });

  it("hands on nothing of the visitor's but the framework's own headers", async () => {
    const { body } = await get("/headers", {
      "x-baolan-address": "/?lang=en",
      cookie: "a=1",
      rsc: "1",
      "user-agent": "me",
    });
    const headers = JSON.parse(body.toString());
    expect(Object.keys(headers).sort()).toEqual(["host", "rsc", "user-agent", "x-baolan-address"]);
    expect(headers["x-baolan-address"]).toBe("/headers");
    expect(headers["user-agent"]).not.toBe("me");
  });

  it("sends who prefers English there, from an address that leaves it open, and only then", async () => {
    const sent = await get("/articles?page=2", { "accept-language": "en,zh;q=0.5" });
    expect(sent.status).toBe(302);
    expect(sent.headers).toMatchObject({
      location: "/articles?page=2&lang=en",
      "cache-control": "no-store",
      vary: "accept-language, accept-encoding",
    });
    for (const path of ["/articles?lang=zh", "/articles?lang=en"]) {
      const { status, headers } = await get(path, { "accept-language": "en" });
      expect([status, headers.vary]).toEqual([200, "accept-encoding"]);
    }
    const chinese = await get("/articles", { "accept-language": "zh,en;q=0.5" });
    expect([chinese.status, chinese.headers.vary]).toEqual([
      200,
      "accept-language, accept-encoding",
    ]);
  });

  it("answers what breaks in the language of the address", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { status, body } = await get("/broken?lang=en");
    expect(status).toBe(500);
    expect(body.toString()).toContain("Something went wrong");
  });

  it("shows another page for a view that does not exist, with 400", async () => {
    expect((await get("/missing?lang=xx")).status).toBe(400);
    expect(asked.at(-1)).toBe("/_bad-address");
  });

  it("gives bad filters 400 and passes 404 on", async () => {
    expect((await get("/articles?page=0")).status).toBe(400);
    expect((await get("/articles?page=1")).status).toBe(200);
    expect((await get("/missing")).status).toBe(404);
  });

  it.each(["/a/unknown", "/_global-error"])("says in words that %s is not there", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe("<h1>没有这一页</h1>");
  });

  it.each(["/broken", "/error", "/dropped"])("answers a plain page to %s", async (path) => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const { status, headers, body } = await get(path);
    complaint.mockRestore();
    expect(status).toBe(500);
    expect(headers["cache-control"]).toBe("no-store");
    expect(body.toString()).toContain("页面出错");
    expect(body.toString()).not.toMatch(/Error|\bat\b|\/home|lib\/server/);
  });

  it("refuses to be written to", async () => {
    const { status, headers, body } = await get("/", {}, "POST");
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD");
    expect(headers.connection).toBe("close");
    expect(body.toString()).toContain("不支持的请求");
  });

  it.each([
    ["", "地址太长"],
    ["&lang=en", "Address too long"],
  ])("says in its own language that an address is too long (%s)", async (view, title) => {
    const { status, body } = await get(`/articles?q=${"a".repeat(5000)}${view}`);
    expect(status).toBe(414);
    expect(body.toString()).toContain(title);
  });

  it("answers what is no HTTP, and headers beyond measure, on the bare connection", async () => {
    expect(await say("nonsense\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[\s\S]*地址有误/);
    const huge = `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`;
    expect(await say(huge)).toMatch(/^HTTP\/1\.1 431 [\s\S]*x-content-type-options: nosniff/);
  });

  it("says in one line when the port is in use", async () => {
    const { port } = new URL(server.url);
    const second = serve(
      settings({ PORT: port }),
      rendererOf(framework, async () => {}),
      () => null,
    );
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(/^Cannot serve on 127\.0\.0\.1:\d+: the port is in use/);
  });
});
