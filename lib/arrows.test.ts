import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Paths and statements: a file at the first that imports the second. */
type Case = readonly [path: string, source: string];

const FORBIDDEN: readonly Case[] = [
  ["lib/parse/a.ts", "../db/client.ts"],
  ["lib/parse/b.ts", "../../app/page.tsx"],
  ["lib/parse/c.ts", "../cli/parse.ts"],
  ["lib/parse/d.ts", "next/server"],
  ["lib/parse/fields/a.ts", "../../queries/articles.ts"],
  ["lib/text/a.ts", "../places/find.ts"],
  ["lib/text/b.ts", "../parse/index.ts"],
  ["lib/places/a.ts", "../parse/page.ts"],
  ["lib/article.ts", "./topics.ts"],
  ["lib/topics.ts", "./text/fold.ts"],
  ["lib/db/a.ts", "../parse/index.ts"],
  ["lib/db/write/a.ts", "../../queries/shapes.ts"],
  ["lib/search/a.ts", "../db/client.ts"],
  ["lib/search/b.ts", "../queries/articles.ts"],
  ["lib/search/c.ts", "../queries/shapes.ts"],
  ["lib/queries/a.ts", "../parse/index.ts"],
  ["lib/queries/b.ts", "../db/write.ts"],
  ["lib/queries/c.ts", "../db/write/places.ts"],
  ["lib/front/a.ts", "../queries/articles.ts"],
  ["lib/i18n/zh/a.ts", "../../queries/shapes.ts"],
  ["lib/server/a.ts", "../queries/articles.ts"],
  ["lib/server/b.ts", "../cli/setup/database.ts"],
  ["lib/filters.ts", "./cli/seed.ts"],
  ["app/a.tsx", "../lib/parse/index.ts"],
  ["app/b.tsx", "../lib/cli/seed.ts"],
  ["app/c.tsx", "../lib/server/main.ts"],
  ["app/a/[id]/page.tsx", "../../../lib/db/write.ts"],
  ["app/_components/a.tsx", "../../lib/queries/articles.ts"],
  ["app/_components/b.tsx", "../page.tsx"],
  ["app/_components/front/a.tsx", "../../../lib/db/client.ts"],
];

const ALLOWED: readonly Case[] = [
  ["lib/parse/m.ts", "../text/passage.ts"],
  ["lib/parse/n.ts", "../places/find.ts"],
  ["lib/parse/o.ts", "./page.ts"],
  ["lib/text/m.ts", "../article.ts"],
  ["lib/db/m.ts", "./write.ts"],
  ["lib/search/m.ts", "../text/marked-text.ts"],
  ["lib/queries/m.ts", "../db/client.ts"],
  ["lib/queries/n.ts", "./articles.ts"],
  ["lib/server/m.ts", "../filters.ts"],
  ["lib/server/n.ts", "next"],
  ["lib/cli/m.ts", "../parse/index.ts"],
  ["lib/cli/n.ts", "../db/write.ts"],
  ["lib/cli/seed/m.ts", "../setup/database.ts"],
  ["app/articles/page.tsx", "../../lib/queries/articles.ts"],
  ["app/articles/m.tsx", "../_components/pager.tsx"],
  ["app/_components/m.tsx", "../../lib/queries/shapes.ts"],
  ["app/_components/m.tsx", "../../lib/queries/place-shapes.ts"],
  ["app/_components/n.tsx", "../../lib/i18n/zh.ts"],
  ["app/_components/o.tsx", "./pager.tsx"],
];

/** The files of these cases that the project's own linter settings complain about. */
function lint(cases: readonly Case[]): Promise<string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "baolan-arrows-")));
  const { vcs: _, ...config } = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify(config));
  for (const [path, source] of cases) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `import { a } from "${source}";\n\nexport const b = a;\n`);
  }
  const args = [
    resolve("node_modules/@biomejs/biome/bin/biome"),
    "lint",
    "--only=style/noRestrictedImports",
    "--max-diagnostics=none",
    "--reporter=github",
  ];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder }, (_error, output) => {
      rmSync(folder, { recursive: true, force: true });
      const files = [...output.matchAll(/file=([^,]+),/g)].map(([, file = ""]) => file);
      done(files.map((file) => relative(folder, file)).sort());
    });
  });
}

describe("the linter holds the arrows between folders", () => {
  it("refuses every import against them and none along them", async () => {
    const refused = await lint([...FORBIDDEN, ...ALLOWED]);
    expect(refused).toEqual(FORBIDDEN.map(([path]) => path).sort());
  });
});
