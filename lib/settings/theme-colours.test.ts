import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { THEME_COLOURS } from "./theme-colours.ts";

const TOKENS = readFileSync("app/styles/tokens.css", "utf8");

/** The value of `--wall` in the rule of a selector. */
function wall(selector: string): string | undefined {
  const at = TOKENS.indexOf(`\n${selector} {`);
  const rule = TOKENS.slice(at, TOKENS.indexOf("\n}", at));
  return /--wall: ([^;]+);/.exec(rule)?.[1];
}

it("gives the browser's bars the colour of the wall in every theme", () => {
  expect(wall(":root")).toBe(`light-dark(${THEME_COLOURS.light}, ${THEME_COLOURS.dark})`);
  expect(wall('[data-theme="sepia"]')).toBe(THEME_COLOURS.sepia);
  expect(wall('[data-print="large"]')).toBe(THEME_COLOURS.largePrint);
});
