import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBrowser } from "./browser.mjs";
import { hasChineseFontFile } from "./chinese-font.mjs";
import { Complaint, explain } from "./complaint.mjs";
import { checkNode } from "./node-version.mjs";
import { headersFolder, isInstalled } from "./packages.mjs";
import { hashSources } from "./sources.mjs";
import { tallyBrowser, tallyUnit, writeTally } from "./tally.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "baolan-setup-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path, content) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(
    join(folder, path),
    typeof content === "string" ? content : JSON.stringify(content),
  );
  return join(folder, path);
}

describe("checkNode", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.11.1"])("takes %s", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(["18.20.0", "20.18.3"])("refuses %s in one line", (version) => {
    expect(() => checkNode(version)).toThrow(
      /^Baolan needs Node 20\.19 or newer; this is [\d.]+\./,
    );
  });
});

describe("isInstalled", () => {
  const wanted = {
    "": { name: "baolan" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/b": { version: "2.0.0", optional: true },
  };

  it.each([
    ["everything", { "node_modules/a": { version: "1.0.0" } }, true],
    ["another version", { "node_modules/a": { version: "1.0.1" } }, false],
    ["a package missing", { "node_modules/b": { version: "2.0.0" } }, false],
  ])("%s installed", (_name, packages, expected) => {
    write("package-lock.json", { packages: wanted });
    write("node_modules/.package-lock.json", { packages });
    expect(isInstalled(folder)).toBe(expected);
  });

  it("says no without node_modules and yes for this project", () => {
    write("package-lock.json", { packages: wanted });
    expect(isInstalled(folder)).toBe(false);
    expect(isInstalled()).toBe(true);
  });
});

describe("headersFolder", () => {
  const header = (minor) =>
    `#define NODE_MAJOR_VERSION 22\n#define NODE_MINOR_VERSION ${minor}\n#define NODE_PATCH_VERSION 3\n`;

  it("finds headers of this very Node beside it, and no others", () => {
    const node = join(folder, "bin/node");
    expect(headersFolder(node, "22.1.3")).toBeNull();
    write("include/node/node_version.h", header(1));
    expect(headersFolder(node, "22.1.3")).toBe(folder);
    expect(headersFolder(node, "22.2.3")).toBeNull();
  });
});

describe("hashSources", () => {
  it("changes with names and contents, not with times", () => {
    const here = "lib/cli/setup";
    const all = hashSources([here]);
    expect(hashSources([here])).toBe(all);
    expect(hashSources([`${here}/run.mjs`])).not.toBe(hashSources([`${here}/root.mjs`]));
    expect(hashSources([here], (path) => !path.endsWith("run.mjs"))).not.toBe(all);
    expect(hashSources(["no/such/folder"])).toBe(hashSources([]));
  });
});

describe("tallies", () => {
  it("counts what the reports say", () => {
    const unit = write("unit.json", { numPassedTests: 7, numFailedTests: 2 });
    expect(tallyUnit(unit, false)).toEqual({ passed: 7, failed: 2 });
    const browser = write("browser.json", { stats: { expected: 5, unexpected: 1, flaky: 1 } });
    expect(tallyBrowser(browser, false)).toEqual({ passed: 5, failed: 2 });
    expect(writeTally([tallyUnit(unit, false), tallyBrowser(browser, false)])).toBe(
      "12 passed, 4 failed",
    );
  });

  it("counts a step that broke off or ran nothing as failed", () => {
    expect(tallyUnit(join(folder, "none.json"), false)).toEqual({ passed: 0, failed: 1 });
    expect(tallyBrowser(write("a.json", { stats: { expected: 5 } }), false).failed).toBe(1);
    expect(tallyUnit(write("b.json", { numPassedTests: 0 }), true).failed).toBe(1);
  });
});

describe("explain", () => {
  it("is one line for what was foreseen and a stack for what was not", () => {
    expect(explain(new Complaint("no port"))).toBe("no port");
    expect(explain(new TypeError("oops"))).toMatch(/^TypeError: oops\n\s+at /);
  });
});

describe("findBrowser", () => {
  it("takes the named browser or nothing", async () => {
    cpSync(process.execPath, join(folder, "browser"));
    expect(await findBrowser({ CHROMIUM_PATH: join(folder, "browser") })).toBe(
      join(folder, "browser"),
    );
    expect(await findBrowser({ CHROMIUM_PATH: join(folder, "none") })).toBeNull();
    expect(await findBrowser({ CHROMIUM_PATH: write("text", "no program") })).toBeNull();
  });
});

describe("hasChineseFontFile", () => {
  it("knows Chinese fonts by their files, wherever they lie", () => {
    write("latin/DejaVuSans.ttf", "");
    expect(hasChineseFontFile([folder, join(folder, "none")])).toBe(false);
    write("opentype/noto/NotoSerifCJK-Bold.ttc", "");
    expect(hasChineseFontFile([folder])).toBe(true);
  });
});
