import { describe, expect, test } from "vitest";
import { UsageError } from "../read-options.ts";
import { readArguments, USAGE } from "./read-arguments.ts";

const NOTHING_ASKED = {
  paths: ["seeds"],
  dryRun: false,
  prune: false,
  reset: false,
  yes: false,
  json: false,
  reindex: false,
  help: false,
};

describe("readArguments", () => {
  test("loads seeds/ when no path is given", () => {
    expect(readArguments([])).toEqual(NOTHING_ASKED);
  });

  test("takes paths and options in any order; after -- everything is a path", () => {
    expect(readArguments(["a.txt", "--dry-run", "b", "--json", "--", "--odd.txt"])).toEqual({
      ...NOTHING_ASKED,
      paths: ["a.txt", "b", "--odd.txt"],
      dryRun: true,
      json: true,
    });
  });

  test.each([
    [["--prun"], /^Unknown option '--prun': the options are --dry-run, .*--help\.$/],
    [["-x"], /^Unknown option '-x': the options are /],
    [["--yes=no"], /--yes/],
    [[""], /^A PATH is empty/],
    [["--reindex", "a.txt"], /^--reindex loads nothing/],
    [["--reindex", "--dry-run"], /^--reindex loads nothing/],
  ])("%j is refused in one line", (words, message) => {
    expect(() => readArguments(words)).toThrow(UsageError);
    expect(() => readArguments(words)).toThrow(message);
    expect(() => readArguments(words)).not.toThrow(/\n/);
  });

  test("the usage text has every option", () => {
    for (const name of ["dry-run", "prune", "reset", "yes", "json", "reindex", "help"]) {
      expect(USAGE).toMatch(new RegExp(`^  --${name}[ ,]`, "m"));
    }
  });
});
