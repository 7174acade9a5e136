import { NOT_NAMES } from "./not-names.ts";
import { givenNameCost, hasCompoundSurname, surnameCost } from "./surnames.ts";

const HAN_ONLY = /^\p{Script=Han}+$/u;
const LONGEST_RUN = 60;

/** What a name of two characters costs above one of three: one person in six has such a name. */
const SHORT = 0.8;

/**
 * The likeliest cut of names printed without a space between, or null when a piece could not be a
 * name: `王晓棠郭宁杨若溪` gives three. Names in `known` win.
 */
export function cutNames(
  run: string,
  { known }: { readonly known?: ReadonlySet<string> } = {},
): string[] | null {
  if (run.length < 4 || run.length > LONGEST_RUN || !HAN_ONLY.test(run)) return null;
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let end = 1; end <= run.length; end++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: -1 };
    for (let length = 2; length <= Math.min(4, end); length++) {
      const before = best[end - length];
      if (!before) continue;
      const name = run.slice(end - length, end);
      const cost = before.cost + (known?.has(name) ? -3 : nameCost(name));
      if (cost < cheapest.cost) cheapest = { cost, from: end - length };
    }
    best.push(cheapest);
  }
  if (!Number.isFinite(best[run.length]?.cost ?? Number.POSITIVE_INFINITY)) return null;
  const names: string[] = [];
  for (let end = run.length; end > 0; ) {
    const from = best[end]?.from ?? 0;
    names.unshift(run.slice(from, end));
    end = from;
  }
  return names;
}

function nameCost(name: string): number {
  if (NOT_NAMES.has(name)) return Number.POSITIVE_INFINITY;
  const compound = hasCompoundSurname(name);
  if (name.length === 4 && !compound) return Number.POSITIVE_INFINITY;
  const given = name.slice(compound ? 2 : 1);
  return surnameCost(name) + givenNameCost(given) + (name.length === 2 ? SHORT : 0);
}
