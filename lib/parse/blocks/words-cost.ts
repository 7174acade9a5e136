import {
  endsSentence,
  FIRST_IDEOGRAPH,
  hasDigit,
  IDEOGRAPHIC_SPACE,
  isAt,
  LAST_IDEOGRAPH,
  leavesOpen,
  opensAt,
  pausesAt,
  setOf,
  stopsAt,
} from "../../text/characters.ts";
import { isDrawnOut } from "./ends.ts";

const FULL_STOP = "。".charCodeAt(0);
const SEMICOLON = "；".charCodeAt(0);
const COMMA = "，".charCodeAt(0);
const SPACE = IDEOGRAPHIC_SPACE.charCodeAt(0);

/** What a line's words cost it as a display line: headlines seldom hold punctuation and never end with 。 */
export function wordsCost(text: string): number {
  let cost = 0.9;
  if (endsSentence(text)) cost += endsLoudly(text) ? 0.8 : 3;
  else cost += lastMarkCost(text);
  let commas = 0;
  let blank = false;
  let ideographs = 0;
  let opens = opensAt(text, text.length - 1);
  for (let at = 0; at + 1 < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) {
      ideographs++;
      continue;
    }
    if (code === FULL_STOP || code === SEMICOLON) cost += 2.5;
    else if (code === COMMA || code === 0x2c) commas++;
    else if (stopsAt(text, at)) cost += 0.3;
    else if (code === 0x20 || code === SPACE) blank = true;
    else if (opensAt(text, at)) opens = true;
  }
  cost += Math.min(2.4, commas * 0.8);
  if (text.length === 1 || (!ideographs && hasDigit(text))) cost += REST;
  if (opens && leavesOpen(text)) cost += 1.5;
  if (isDrawnOut(text)) cost += 1.5;
  // `抓好整治 浓厚氛围 守牢底线`: a space between ideographs parts the halves of a headline
  if (blank && /\p{Script=Han}[\s\u3000]\p{Script=Han}/u.test(text)) cost -= 0.5;
  return cost;
}

/** `63557702`, `68.00`, `元`: what a column's end left of an entry. */
const REST = 3;

/** The mark a line breaks off at, where it ends no sentence. */
function lastMarkCost(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  if (last >= FIRST_IDEOGRAPH && last <= LAST_IDEOGRAPH) return 0;
  if (isAt(LIGHT_PAUSES, text, text.length - 1)) return 1.2;
  return pausesAt(text, text.length - 1) || last === SEMICOLON || last === 0x3b ? 3 : 0;
}

const LIGHT_PAUSES = setOf("，,—");

const LOUD_STOPS = setOf("！？!?…");
const CLOSING = setOf("”’）)");

function endsLoudly(text: string): boolean {
  let at = text.length - 1;
  while (isAt(CLOSING, text, at)) at--;
  return isAt(LOUD_STOPS, text, at);
}
