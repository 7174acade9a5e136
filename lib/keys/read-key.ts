import { KEYS, type KeyAction, PAIR_MS } from "./table.ts";

/** What is asked of a key event of the browser. */
export interface Press {
  readonly key: string;
  readonly keyCode: number;
  readonly timeStamp: number;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What the page is at when a key is pressed. */
export interface Moment {
  /** The keys are turned off. */
  readonly isOff: boolean;
  /** The focus is in a field that takes what is typed. */
  readonly isTyping: boolean;
  /** A dialog covers the page. */
  readonly isCovered: boolean;
  /** The first key of a pair, when it was pressed last. */
  readonly first: { readonly key: string; readonly at: number } | null;
}

export interface Reading {
  readonly action: KeyAction | null;
  readonly first: Moment["first"];
}

/** Keys of themselves that say nothing: a second key may be pressed with one of them. */
const MODIFIERS = new Set(["Shift", "CapsLock", "Control", "Alt", "Meta"]);

const ACTIONS: ReadonlyMap<string, KeyAction> = new Map(KEYS);
const FIRSTS: ReadonlySet<string> = new Set(
  KEYS.flatMap(([keys]) => (keys.length > 1 ? [keys.slice(0, keys.indexOf(" "))] : [])),
);

/**
 * What a key asks for, if anything, and what the next one is to be read with. Letters are told by what is
 * written on them; with Shift they say nothing, while signs take whatever a keyboard needs for them.
 *
 * `readKey(j, …)` → `{ action: "next", first: null }`
 */
export function readKey(press: Press, { isOff, isTyping, isCovered, first }: Moment): Reading {
  if (MODIFIERS.has(press.key)) return { action: null, first };
  // The keys that choose among an input method's characters are its own, also the one that ends it (229).
  const isForeign =
    press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.keyCode === 229;
  if (isOff || isTyping || isForeign || press.repeat) return { action: null, first: null };
  const isLetter = /^[a-z]$/i.test(press.key);
  if (isLetter && press.shiftKey) return { action: null, first: null };
  // Caps Lock makes capitals of letters without Shift.
  const key = isLetter ? press.key.toLowerCase() : press.key;
  const isPair = first !== null && press.timeStamp - first.at <= PAIR_MS;
  const action = (isPair && ACTIONS.get(`${first.key} ${key}`)) || ACTIONS.get(key) || null;
  if (isCovered) return { action: action === "help" ? action : null, first: null };
  return { action, first: FIRSTS.has(key) ? { key, at: press.timeStamp } : null };
}
