import { expect, it } from "vitest";
import { readingMinutes } from "./reading-minutes.ts";

it.each([
  [0, 1],
  [450, 1],
  [451, 2],
  [1335, 3],
])("%d characters take %d minutes", (characters, minutes) => {
  expect(readingMinutes(characters)).toBe(minutes);
});
