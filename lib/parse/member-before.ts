/**
 * The member of a list before place `at`, if there is one. `list[-1]` is a property by name to the
 * engine, and whatever asked for one once is slow from then on.
 */
export function memberBefore<T>(list: readonly T[], at: number): T | undefined {
  return at > 0 ? list[at - 1] : undefined;
}
