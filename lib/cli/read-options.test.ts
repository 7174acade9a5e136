import { expect, test } from "vitest";
import { readOptions, UsageError } from "./read-options.ts";

const HELP = { help: { type: "boolean", short: "h" } } as const;
const TWO = { ...HELP, quiet: { type: "boolean" } } as const;

test("parts options from paths, in any order", () => {
  const { paths, has } = readOptions(["a.txt", "--help", "b", "--", "--quiet"], TWO);
  expect([paths, has("help"), has("quiet")]).toEqual([["a.txt", "b", "--quiet"], true, false]);
  expect(readOptions(["-h"], TWO).has("help")).toBe(true);
  expect(readOptions(["h", "help"], TWO).has("help")).toBe(false);
});

test.each([
  [["--jsno"], "Unknown option '--jsno': the options are --help, --quiet."],
  [["-x", "a.txt"], "Unknown option '-x': the options are --help, --quiet."],
  [["--quiet=no"], "Option '--quiet' does not take an argument: the options are --help, --quiet."],
  [["a.txt", ""], "A PATH is empty: name a file or a folder."],
])("%j is refused in one line", (words, message) => {
  expect(() => readOptions(words, TWO)).toThrow(new UsageError(message));
});

test("names the only option there is", () => {
  expect(() => readOptions(["-x"], HELP)).toThrow(
    "Unknown option '-x': the only option is --help.",
  );
});
