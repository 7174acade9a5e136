import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findFiles, locationInside, locationOf } from "./find-files.ts";

const folder = mkdtempSync(join(tmpdir(), "baolan-find-"));
beforeAll(() => {
  mkdirSync(join(folder, "b", "deep"), { recursive: true });
  mkdirSync(join(folder, ".git"));
  for (const name of ["c.txt", "a.txt", ".hidden.txt", "b/deep/x.txt", "b/2.txt", ".git/no.txt"]) {
    writeFileSync(join(folder, name), "字");
  }
  mkdirSync(join(folder, "b", "empty"));
  symlinkSync(folder, join(folder, "b", "round"));
  symlinkSync(join(folder, "nowhere"), join(folder, "broken"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const names = (paths: string[]) =>
  findFiles(paths).files.map(({ location }) => location.slice(folder.length + 1));

test("finds all files of a folder in order, hidden ones and circles left out", () => {
  expect(names([folder])).toEqual(["a.txt", "b/2.txt", "b/deep/x.txt", "c.txt"]);
  expect(findFiles([folder]).refused).toEqual([
    { file: join(folder, "broken"), reason: "no such file or folder", isEmptyFolder: false },
  ]);
});

test("takes each file once, and a hidden one when it is named", () => {
  const paths = [join(folder, "c.txt"), folder, join(folder, "b", "..", ".hidden.txt")];
  expect(names(paths)).toEqual([".hidden.txt", "a.txt", "b/2.txt", "b/deep/x.txt", "c.txt"]);
});

test("names what is not there and finds the rest", () => {
  const { files, refused } = findFiles([join(folder, "none"), join(folder, "a.txt")]);
  expect(files).toMatchObject([{ bytes: 3 }]);
  const reason = "no such file or folder";
  expect(refused).toEqual([{ file: join(folder, "none"), reason, isEmptyFolder: false }]);
});

test("names a folder that holds nothing, and what would be accepted", () => {
  const outer = mkdtempSync(join(tmpdir(), "baolan-empty-"));
  const inner = join(outer, "inner");
  mkdirSync(inner);
  writeFileSync(join(inner, ".hidden"), "字");
  symlinkSync(outer, join(inner, "round"));
  const reason = expect.stringMatching(/^a folder without files; accepted are plain text /);
  expect(findFiles([outer, folder, inner])).toMatchObject({
    files: findFiles([folder]).files,
    refused: [{ file: outer, reason }, { file: join(folder, "broken") }, { file: inner, reason }],
  });
  rmSync(outer, { recursive: true });
});

test("a folder named twice, or inside another that is named, is not empty", () => {
  const paths = [folder, join(folder, "b"), folder, join(folder, "b", "round", "b")];
  expect(findFiles(paths)).toEqual(findFiles([folder]));
});

test.each([
  ["seeds/a.txt", "seeds/a.txt"],
  ["./seeds/../seeds/a.txt", "seeds/a.txt"],
  ["/project/seeds/a.txt", "seeds/a.txt"],
  ["/elsewhere/a.txt", "/elsewhere/a.txt"],
  ["../a.txt", "/a.txt"],
  ["..a.txt", "..a.txt"],
])("%s is known as %s", (path, location) => {
  expect(locationOf(path, "/project")).toBe(location);
});

test.each([
  ["pages/a.zip", "a.zip/第1版.txt", "pages/a.zip/第1版.txt"],
  ["a.zip", "a.zip/b.txt", "a.zip/b.txt"],
  ["/elsewhere/a.txt", "a.txt", "/elsewhere/a.txt"],
])("in %s, %s is %s", (location, member, inside) => {
  expect(locationInside(location, member)).toBe(inside);
});
