import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readSeasons } from "./season.ts";

describe("readSeasons", () => {
  const cases: [text: string, clues: string[]][] = [
    ["炎炎夏日，走进工地。", ["炎炎夏日 → season 7,8"]],
    ["春运首日", ["春运 → season 1,2"]],
    ["村里开会", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readSeasons, text)).toEqual(clues);
  });
});
