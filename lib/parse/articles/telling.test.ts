import { expect, it } from "vitest";
import { tellingCharacter } from "./telling.ts";

it("lets rare characters tell more than common ones", () => {
  const told = [..."的工渔"].map((character) => tellingCharacter(character.charCodeAt(0)));
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(new Set(told).size).toBe(3);
});
