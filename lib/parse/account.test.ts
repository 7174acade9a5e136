import { describe, expect, it } from "vitest";
import { checkAccount, joinSpans, UnbalancedAccount } from "./account.ts";

const SOURCE = "甲乙 丙丁";
const WHOLE = [0, SOURCE.length] as const;

describe("joinSpans", () => {
  it("sorts, and joins across blanks only", () => {
    expect(
      joinSpans(SOURCE, [
        [3, 5],
        [0, 2],
      ]),
    ).toEqual([[0, 5]]);
    expect(
      joinSpans(SOURCE, [
        [0, 1],
        [3, 5],
      ]),
    ).toEqual([
      [0, 1],
      [3, 5],
    ]);
  });
});

describe("checkAccount", () => {
  const discarded = [{ span: [3, 5] as const, reason: "page furniture" }];

  it("is content when every character is in one span", () => {
    expect(() => checkAccount(SOURCE, WHOLE, [{ spans: [[0, 2]] }], discarded)).not.toThrow();
  });

  it("names characters in no span", () => {
    expect(() => checkAccount(SOURCE, WHOLE, [{ spans: [[0, 1]] }], discarded)).toThrow(
      "characters 1 to 3 are in no span",
    );
  });

  it("names characters in two", () => {
    expect(() => checkAccount(SOURCE, WHOLE, [{ spans: [[0, 4]] }], discarded)).toThrow(
      UnbalancedAccount,
    );
  });

  it("looks at the stretch it is given and no further", () => {
    expect(() => checkAccount(SOURCE, [0, 2], [{ spans: [[0, 2]] }], [])).not.toThrow();
    expect(() => checkAccount(SOURCE, [2, 5], [], discarded)).not.toThrow();
    expect(() => checkAccount(SOURCE, [0, 3], [{ spans: [[0, 2]] }], discarded)).toThrow(
      "out of range",
    );
  });

  it("names a span out of range", () => {
    expect(() => checkAccount(SOURCE, WHOLE, [{ spans: [[0, 9]] }], [])).toThrow("out of range");
  });
});
