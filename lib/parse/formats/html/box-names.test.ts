import { describe, expect, it } from "vitest";
import { isNamedBeside, isNamedEither, isNamedGuest, isNamedNever } from "./box-names.ts";

const told = (label: string) => ({
  beside: isNamedBeside(label),
  guest: isNamedGuest(label),
  either: isNamedEither(label),
  never: isNamedNever(label),
});
const NOTHING = { beside: false, guest: false, either: false, never: false };

describe("boxes by their names", () => {
  it.each([
    ["footer", { beside: true, guest: true, never: true }],
    ["article-footer", { beside: true, guest: true }],
    ["main nav", { beside: true, never: true }],
    ["sidebar right", { beside: true }],
    ["news_related", { beside: true, guest: true, either: true }],
    ["vote", { guest: true, either: true }],
    ["share-bar", { beside: true, guest: true }],
    ["ad", { guest: true }],
  ])("knows %s", (label, more) => {
    expect(told(label)).toEqual({ ...NOTHING, ...more });
  });

  it.each(["", "article", "navigator", "adbox", "listen", "hotel", "footnote", "shareholder"])(
    "knows nothing of %j",
    (label) => {
      expect(told(label)).toEqual(NOTHING);
    },
  );
});
