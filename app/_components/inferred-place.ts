import type { ShownEvidence, ShownPlace } from "../../lib/queries/shapes.ts";

/**
 * Whether a place was worked out: no followed clue in the story's own words names it, be it in full
 * (普陀区) or short (普陀).
 */
export function isInferredPlace(place: ShownPlace, evidence: readonly ShownEvidence[]): boolean {
  return !evidence.some(
    (clue) =>
      clue.field === "place" &&
      clue.value === place.code &&
      !clue.rejected &&
      clue.story === null &&
      (clue.text.includes(place.name) || clue.text.includes(place.shortName)),
  );
}
