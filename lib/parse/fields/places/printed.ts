import { level } from "../../../places/names.ts";
import { findFocus } from "./focus.ts";
import type { Mention } from "./mentions.ts";
import { scoreDivisions } from "./scores.ts";
import { settleMentions } from "./settle.ts";
import { type Weighed, weighMentions } from "./weigh.ts";

/** Division of the one local paper or station that a page's stories credit: `（泰兴日报）`; or null. */
export function findPaper(stories: readonly (readonly Weighed[])[]): string | null {
  let paper: string | null = null;
  for (const mentions of stories) {
    for (const { doubt, code } of mentions) {
      if (doubt !== "media" || level(code) === "province" || code === paper) continue;
      if (paper !== null) return null;
      paper = code;
    }
  }
  return paper;
}

/** Division that what stands around the stories speaks of, as a masthead does; or null. */
export function findPrinted(
  around: readonly Mention[],
  units: readonly (string | null)[],
): string | null {
  const unit = units.find((each) => each !== null) ?? null;
  const printed = weighMentions(settleMentions([around], [], [unit])[0] ?? []);
  return findFocus(printed, scoreDivisions(printed));
}
