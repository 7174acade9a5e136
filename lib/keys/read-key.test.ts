import { describe, expect, it } from "vitest";
import { type Moment, type Press, type Reading, readKey } from "./read-key.ts";
import { KEYS, PAIR_MS } from "./table.ts";

const PLAIN: Press = {
  key: "",
  keyCode: 0,
  timeStamp: 0,
  repeat: false,
  isComposing: false,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
};
const OPEN: Moment = { isOff: false, isTyping: false, isCovered: false, first: null };

const press = (key: string, more: Partial<Press> = {}): Press => ({ ...PLAIN, key, ...more });

/** Presses keys one after the other, each a while after the last, on a page that stays as it is. */
function pressAll(keys: readonly Press[], moment: Partial<Moment> = {}): Reading[] {
  let first: Moment["first"] = null;
  return keys.map((one) => {
    const reading = readKey(one, { ...OPEN, ...moment, first });
    first = reading.first;
    return reading;
  });
}

const actions = (keys: readonly Press[], moment?: Partial<Moment>) =>
  pressAll(keys, moment).map(({ action }) => action);

describe("readKey", () => {
  it.each(KEYS)("reads %s as %s", (keys, action) => {
    const pressed = keys.split(" ").map((key) => press(key));
    expect(actions(pressed).at(-1)).toBe(action);
    expect(actions(pressed).slice(0, -1)).toEqual(pressed.slice(1).map(() => null));
  });

  it("waits for the second key of a pair, and no longer than it says", () => {
    const late = (at: number) => actions([press("g"), press("h", { timeStamp: at })]);
    expect(late(PAIR_MS)).toEqual([null, "front"]);
    expect(late(PAIR_MS + 1)).toEqual([null, null]);
    expect(actions([press("h")])).toEqual([null]);
    expect(actions([press("g"), press("x"), press("h")])).toEqual([null, null, null]);
    expect(actions([press("g"), press("g"), press("e")])).toEqual([null, null, "editions"]);
  });

  it("takes a key for what it does alone where it makes no pair", () => {
    expect(actions([press("g"), press("j")])).toEqual([null, "next"]);
  });

  it("lets Shift be pressed on the way to a sign", () => {
    const shift = press("Shift", { shiftKey: true });
    expect(actions([shift, press("?", { shiftKey: true })])).toEqual([null, "help"]);
    expect(actions([press("/", { shiftKey: true })])).toEqual(["search"]);
    expect(actions([press("g"), shift, press("p")])).toEqual([null, null, "places"]);
  });

  it("reads letters under Caps Lock, not those typed with Shift", () => {
    expect(actions([press("J")])).toEqual(["next"]);
    expect(actions([press("J", { shiftKey: true })])).toEqual([null]);
  });

  it.each([
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { isComposing: true },
    { keyCode: 229 },
    { repeat: true },
  ])("leaves a key alone that comes with %j", (more) => {
    expect(actions([press("j", more), press("s", more)])).toEqual([null, null]);
    expect(pressAll([press("g"), press("h", more)]).at(-1)).toEqual({ action: null, first: null });
  });

  it("leaves every key alone in a field, and when turned off", () => {
    for (const moment of [{ isTyping: true }, { isOff: true }]) {
      for (const [keys] of KEYS) {
        const pressed = keys.split(" ").map((key) => press(key));
        expect(actions(pressed, moment), keys).toEqual(pressed.map(() => null));
      }
    }
  });

  it("closes the help sheet and does nothing else under a dialog", () => {
    const all = ["j", "g", "h", "s", "?"].map((key) => press(key));
    expect(actions(all, { isCovered: true })).toEqual([null, null, null, null, "help"]);
  });
});
