import { describe, expect, it } from "vitest";
import { passageOf } from "../../../text/passage.ts";
import { Claims } from "./claims.ts";

const SOURCE = "老街重新开门。记者骆平";
const part = (from: number, to: number) => passageOf(SOURCE, [[from, to]]);

describe("Claims", () => {
  it("gives what nobody holds, once", () => {
    const claims = new Claims(SOURCE.length);
    expect(claims.claim(part(0, 6))).not.toBeNull();
    expect(claims.claim(part(6, 7))).not.toBeNull();
    expect(claims.claim(part(0, 6))).toBeNull();
  });

  it("gives nothing that another holds part of", () => {
    const claims = new Claims(SOURCE.length);
    claims.claim(part(2, 4));
    expect(claims.claim(part(0, 3))).toBeNull();
    expect(claims.claim(part(3, 9))).toBeNull();
    expect(claims.claim(part(0, 2))).not.toBeNull();
    expect(claims.claim(null)).toBeNull();
  });
});
