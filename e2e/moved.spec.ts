import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { seed } from "./seed.ts";

/** Serves the database at `url` in a process of its own; resolves to its address. */
function serve(url: string): Promise<{ server: ChildProcess; home: string }> {
  const server = spawn(process.execPath, ["lib/cli/ts.mjs", "e2e/serve-board.ts"], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  return new Promise((resolve, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    server.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      const home = /^http:\S+\d(?=\/?\n)/m.exec(output)?.[0];
      if (home !== undefined) resolve({ server, home });
    });
  });
}

async function onlyArticle(request: APIRequestContext, home: string): Promise<string> {
  const list = await (await request.get(`${home}/articles`)).text();
  const [, address] = /href="(\/a\/[a-z0-9]{8,16})"/.exec(list) ?? [];
  if (address === undefined) throw new Error("the list is empty");
  return address;
}

const page = (bridge: string) => `2020年4月9日 星期四 恩施日报

利川市清江上新桥通行

　　本报讯（记者 覃小山）4月8日，利川市东城街道的${bridge}通车，两岸一千多名居民出门不再绕路。
　　桥长六十二米，宽九米，两边留了人行道。施工队赶在雨季之前浇好了最后一块桥面。
`;

test("an address whose article was read anew leads to where it is now", async ({ request }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), "baolan-moved-"));
  const url = `file:${join(folder, "board.db")}`;
  const file = join(folder, "page.txt");
  writeFileSync(file, page("便民矫"));
  expect(await seed(url, [file])).toMatchObject({ code: 0 });
  const { server, home } = await serve(url);
  try {
    const old = await onlyArticle(request, home);
    expect((await request.get(home + old)).status()).toBe(200);

    writeFileSync(file, page("便民桥"));
    expect(await seed(url, [file])).toMatchObject({ code: 0 });
    const now = await onlyArticle(request, home);
    expect(now).not.toBe(old);
    for (const part of ["", "/source"]) {
      const answer = await request.get(home + old + part, { maxRedirects: 0 });
      expect(answer.status()).toBe(301);
      expect(new URL(answer.headers().location ?? "", home).pathname).toBe(now + part);
      expect(await (await request.get(home + old + part)).text()).toContain("便民桥");
    }
  } finally {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});
