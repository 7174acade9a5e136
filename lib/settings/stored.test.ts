import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pickSettings, readStored, writeStored } from "./stored.ts";
import { isValue, type ReaderSettings, SETTING_NAMES, SETTINGS, USUAL } from "./table.ts";

const anySettings = fc.record(
  Object.fromEntries(SETTING_NAMES.map((name) => [name, fc.constantFrom(...SETTINGS[name])])),
) as fc.Arbitrary<ReaderSettings>;

describe("reading what the browser stored", () => {
  it("gives back whatever was written", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readStored(writeStored(settings))).toEqual(settings);
      }),
    );
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "[]",
    "7",
    '"large"',
    '{"size":7}',
    '{"size":"huge"}',
    '{"size":["large"]}',
    '{"__proto__":{"size":"large"}}',
    '{"constructor":"large"}',
    '{"unknown":"large"}',
  ])("takes %j for the usual settings", (text) => {
    expect(readStored(text)).toEqual(USUAL);
  });

  it("keeps the good values among bad ones", () => {
    expect(readStored('{"size":"large","theme":"pink","face":null,"indent":"none"}')).toEqual({
      ...USUAL,
      size: "large",
      indent: "none",
    });
  });

  it("never throws, and gives known values only", () => {
    const anyText = fc.oneof(fc.string(), fc.json());
    const anyValues = fc.dictionary(fc.constantFrom(...SETTING_NAMES), fc.jsonValue());
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyValues.map((values) => JSON.stringify(values)),
        ),
        (text) => {
          const settings = readStored(text);
          for (const name of SETTING_NAMES) expect(isValue(name, settings[name])).toBe(true);
        },
      ),
    );
  });
});

describe("writing", () => {
  it("stores what differs from the usual settings, and nothing when nothing does", () => {
    expect(writeStored(USUAL)).toBe(null);
    expect(writeStored({ ...USUAL, size: "large" })).toBe('{"size":"large"}');
  });
});

it("picks settings out of a page's data attributes", () => {
  expect(pickSettings({ script: "on", theme: "dark" })).toEqual({ ...USUAL, theme: "dark" });
});
