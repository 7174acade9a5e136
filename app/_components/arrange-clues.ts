import type { ShownEvidence } from "../../lib/queries/shapes.ts";

/** Most clues of one field shown at once: those followed, then those seen and not followed. */
const FOLLOWED = 3;
const REJECTED = 2;

/** Every value's first clue before any value's second, so that each place or topic is accounted for. */
function inTurn(clues: readonly ShownEvidence[]): ShownEvidence[] {
  const seen = new Map<string, number>();
  return clues
    .map((clue) => {
      const turn = seen.get(clue.value) ?? 0;
      seen.set(clue.value, turn + 1);
      return { clue, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ clue }) => clue);
}

/** The clues of one field to show at once, followed ones first, and the rest to fold away. */
export function arrangeClues(clues: readonly ShownEvidence[]): {
  readonly shown: readonly ShownEvidence[];
  readonly folded: readonly ShownEvidence[];
} {
  const followed = inTurn(clues.filter((clue) => !clue.rejected));
  const rejected = clues.filter((clue) => clue.rejected);
  const shown = [...followed.slice(0, FOLLOWED), ...rejected.slice(0, REJECTED)];
  const folded = [...followed.slice(FOLLOWED), ...rejected.slice(REJECTED)];
  // Folding a single clue away saves no room.
  return folded.length > 1 ? { shown, folded } : { shown: [...followed, ...rejected], folded: [] };
}
