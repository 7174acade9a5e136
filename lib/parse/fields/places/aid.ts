import type { Reading } from "./readings.ts";

/** First digits of the provinces that others send help to, by the word's last character. */
const AIDED: Readonly<Record<string, string>> = { 藏: "54", 疆: "65", 青: "63" };
const AID = /援([藏疆青])/;

/**
 * Province a story's helpers went to, as the first two digits of its codes: `援藏医疗队` → `54`. What
 * they did is there, though the story names the place they come from as often.
 */
export function aidedProvince(story: readonly Reading[]): string | null {
  for (const { passage } of story) {
    if (!passage.text.includes("援")) continue;
    const found = AID.exec(passage.text)?.[1];
    if (found) return AIDED[found] ?? null;
  }
  return null;
}
