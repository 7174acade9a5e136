import { describe, expect, it } from "vitest";
import { hasAny, isAt } from "../../../text/characters.ts";
import { KIND, KIND_SIGNS, KINDS, TASK_BEHIND, TASK_ENDS, TASKS } from "./roles.ts";

describe("KIND_SIGNS", () => {
  it("has a character of every word that the pattern finds", () => {
    const found = [...KINDS.keys()].filter((word) => word.search(KIND) >= 0);
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter((word) => !hasAny(KIND_SIGNS, word))).toEqual([]);
  });
});

describe("TASK_ENDS", () => {
  it("has the last character of every task that stands against a name", () => {
    const found = [...TASKS.keys()].filter((word) => TASK_BEHIND.test(word));
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter((word) => !isAt(TASK_ENDS, word, word.length - 1))).toEqual([]);
  });
});
