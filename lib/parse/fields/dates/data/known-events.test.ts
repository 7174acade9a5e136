import { describe, expect, it } from "vitest";
import { parseDay } from "../calendar.ts";
import { KNOWN_EVENTS } from "./known-events.ts";

describe("known events", () => {
  it.each(KNOWN_EVENTS.map((event) => [event.terms[0], event] as const))("%s", (_, event) => {
    expect(parseDay(event.from)).toBeLessThanOrEqual(parseDay(event.to));
    expect(event.terms.every((term) => term.length >= 2)).toBe(true);
    expect(event.fresh).toBeGreaterThanOrEqual(0);
  });
});
