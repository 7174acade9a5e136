import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Addresses of one kind that the page at `from` links to. */
async function linksIn(request: APIRequestContext, from: string, kind: RegExp): Promise<string[]> {
  const html = await (await request.get(from)).text();
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
  return links.filter((href) => kind.test(href));
}

async function firstLink(request: APIRequestContext, from: string, kind: RegExp): Promise<string> {
  const [link] = await linksIn(request, from, kind);
  if (link === undefined) throw new Error(`${from} has no link like ${kind}`);
  return link;
}

const ARTICLE = /^\/a\/[a-z0-9]{8,16}$/;
const EDITION = /^\/editions\/\d{4}-\d\d-\d\d$/;
const PLACE = /^\/places\/\d{6}$/;

const PAGE_TYPES: Record<string, (request: APIRequestContext) => Promise<string>> = {
  "front page": async () => "/",
  list: async () => "/articles",
  search: async () => "/articles?q=%E5%B8%82",
  "empty list": async () => "/articles?q=%E9%BE%98%E9%BE%98%E9%BE%98",
  article: (request) => firstLink(request, "/articles", ARTICLE),
  "source page": async (request) => `${await firstLink(request, "/articles", ARTICLE)}/source`,
  editions: async () => "/editions",
  edition: (request) => firstLink(request, "/editions", EDITION),
  places: async () => "/places",
  place: (request) => firstLink(request, "/places", PLACE),
  "bad filter": async () => "/articles?page=0",
  "unknown article": async () => "/a/zzzzzzzzzz",
  "malformed address": async () => "/%zz",
};

test("every kind of page has strict headers, and nothing the browser has to block", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  for (const [name, find] of Object.entries(PAGE_TYPES)) {
    const address = await find(request);
    // The fixture fails the test on any violation, which Chromium logs as an error.
    const response = await page.goto(address, { waitUntil: "networkidle" });
    const headers = response?.headers() ?? {};
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, name).toMatch(/default-src 'self'; script-src 'self'/);
    expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    expect(headers, name).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("set-cookie");
    const html = (await response?.text()) ?? "";
    expect(html, name).not.toMatch(/<[a-z][^>]*\s(?:on[a-z]+|style)="/i);
    expect(html).not.toMatch(/(?:href|src|action)="\s*javascript:/i);
  }
});

test("inline scripts that are not the page's own do not run", async ({ page, complaints }) => {
  await page.goto("/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'broken into'";
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle("broken into");
  expect(complaints.splice(0)).toEqual([expect.stringMatching(/Content Security Policy/)]);
});

test("what a newspaper prints is text, whatever it looks like", async ({ page, request }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  const list = "/articles?q=onerror%3Dalert";
  const article = await firstLink(request, list, ARTICLE);
  const main = page.getByRole("main");
  for (const address of [list, article, `${article}/source`]) {
    await page.goto(address, { waitUntil: "networkidle" });
    await expect(main).toContainText("<script>alert(1)</script>", { useInnerText: true });
    await expect(main.locator("img[src='x'], svg[onload]")).toHaveCount(0);
    await expect(page.locator("a[href^='javascript' i]")).toHaveCount(0);
  }
  await page.goto(article);
  await expect(main).toContainText('"><img src=x onerror=alert(1)>', { useInnerText: true });
  await expect(main).toContainText("&lt;b&gt", { useInnerText: true });
  await expect(page).toHaveTitle(/<script>alert\(1\)<\/script>/);
  expect(dialogs).toEqual([]);
});

test("a search for a script is text in the box and on the page", async ({ page }) => {
  await page.goto(`/articles?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  const box = page.getByRole("searchbox").first();
  await expect(box).toHaveValue('"><script>alert(1)</script>');
});

test("bad values get a 400 page that names the parameter", async ({ page }) => {
  const bad = [
    ["/articles?page=0", "page"],
    ["/articles?place=abc", "place"],
    ["/articles?date=2023-13", "date"],
    ["/articles?topic=gossip", "topic"],
    ["/articles?sort=best", "sort"],
  ] as const;
  for (const [address, parameter] of bad) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(400);
    await expect(page.getByRole("main")).toContainText(parameter);
  }
});

test("statuses say what happened", async ({ request }) => {
  const statuses: Record<string, number> = {
    "/articles?page=1": 200,
    "/editions/2023-02-30": 400,
    "/places/zhejiang": 400,
    "/a/zzzzzzzzzz": 404,
    "/a/zzzzzzzzzz/source": 404,
    "/editions/1901-01-01": 404,
    "/places/990000": 404,
    "/nowhere": 404,
    "/.env": 404,
    "/data/baolan.db": 404,
    "/_next/image?url=%2Fx.png&w=64&q=75": 404,
  };
  for (const [address, status] of Object.entries(statuses)) {
    expect((await request.get(address)).status(), address).toBe(status);
  }
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const response = await request.fetch("/articles", { method, data: "a=1" });
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow).toBe("GET, HEAD");
  }
  const head = await request.head("/articles");
  expect(head.status()).toBe(200);
  expect((await head.body()).length).toBe(0);
});

test("no answer shows a path of the server or a stack", async ({ request }) => {
  const article = await firstLink(request, "/articles", ARTICLE);
  const addresses = [
    ...["/", "/articles", article, `${article}/source`, "/editions", "/places"],
    ...["/%zz", "/%E5%8C", "/a/%00", "/a/..%2f..%2fetc%2fpasswd", "/articles?q=%"],
    ...["/articles?page=1e9", "/editions/%F0%9F%98%80", `/articles?q=${"x".repeat(5000)}`],
    ...["/_next/static/none.js", "/_next/data/x/articles.json", "/articles?_rsc=1"],
  ];
  for (const address of addresses) {
    for (const headers of [undefined, { rsc: "1" }]) {
      const response = await request.get(address, { headers, maxRedirects: 0 });
      const text = await response.text();
      expect(response.status(), address).toBeLessThan(500);
      expect(text, address).not.toContain(process.cwd());
      expect(text, address).not.toMatch(/node_modules|\bat [\w.]+ \(|\.tsx?:\d+|baolan-e2e-/);
    }
  }
});
