import { isDivision, placeName } from "../places/names.ts";

/** Own name of a division that no article is about, `长宁区`; null for a code that none ever had. */
export function divisionName(code: string): string | null {
  return isDivision(code) ? placeName(code) : null;
}
