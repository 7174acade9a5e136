import { expect, test } from "vitest";
import { isHidden, memberName } from "./member-name.ts";

test.each([
  ["a/b.txt", "a/b.txt"],
  ["../../etc/passwd", "etc/passwd"],
  ["/a//./b.txt", "a/b.txt"],
  ["C:\\pages\\a.txt", "pages/a.txt"],
  ["a\nb\u0000.txt", "ab.txt"],
  ["..a.txt", "..a.txt"],
  ["第1版.txt", "第1版.txt"],
  ["../..", ""],
])("%j is known as %s", (name, known) => {
  expect(memberName(Buffer.from(name), true)).toBe(known);
  expect(memberName(Buffer.from(name), false)).toBe(known);
});

test.each(["__MACOSX/a.txt", ".DS_Store", "a/.git/b", "a/Thumbs.db"])("%s is hidden", (name) => {
  expect(isHidden(name)).toBe(true);
});

test.each(["a.txt", "a.b/c.txt", "MACOSX/a.txt", "Thumbs.db.txt"])("%s is not", (name) => {
  expect(isHidden(name)).toBe(false);
});
