import { describe, expect, it } from "vitest";
import { readClues } from "../testing/read-clues.ts";
import { readKnownEvents } from "./known-event.ts";

describe("readKnownEvents", () => {
  const cases: [text: string, clues: string[]][] = [
    ["学习十九届六中全会精神", ["十九届六中全会 → era 2021-11-08..2022-04-11"]],
    ["迎杭州亚运，靓城市", ["杭州亚运 → era 2022-12-23..2023-09-22"]],
    ["喜迎党的二十大", ["党的二十大 → era 2022-01-16..2022-10-15"]],
    ["去年杭州亚运会期间", ["杭州亚运会 → era 2024-01-01..2024-12-31"]],
    ["受台风“灿都”影响", ["台风“灿都” → era 2021-09-07..2021-11-07"]],
    ["村里的运动会", []],
  ];
  it.each(cases)("%s", (text, clues) => {
    expect(readClues(readKnownEvents, text)).toEqual(clues);
  });
});
