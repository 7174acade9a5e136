import { endsSentence, FIRST_IDEOGRAPH, LAST_IDEOGRAPH } from "../../text/characters.ts";
import { readCredit } from "../fields/contributors/credit.ts";

/** `晓 江涌）`: what a line break left of a closing credit. */
const BRACKET_TAIL = /^[^（()）。，,；;：:]{1,12}[)）]$/u;

/** Whether a paragraph may end here: at a full stop, or at the credit behind it: `…五千元。(汪亦舟)`. */
export function endsParagraph(text: string): boolean {
  if (endsSentence(text) || isDrawnOut(text)) return true;
  if (!text.endsWith("）") && !text.endsWith(")")) return false;
  if (BRACKET_TAIL.test(text)) return true;
  const bracket = /[（(]([^（()）]{2,60})[)）]$/u.exec(text);
  if (!bracket?.[1]) return false;
  return endsSentence(text.slice(0, bracket.index)) || readCredit(bracket[1]) !== null;
}

/** `“卖——花——”`: cried, or broken off, in a story. */
export function isDrawnOut(text: string): boolean {
  return text.endsWith("—”") || text.endsWith("…”");
}

/** `河东社区党委书记李桂兰表示。`: who said it, and no more. */
const SPEAKER =
  /^[^，。“”！？]{2,24}(?:说道?|表示|介绍|介绍道|告诉记者|坦言|感慨道?|补充道?|强调|指出|认为|解释道?|回忆道?|笑道|建议)[。，,]/u;

/** `…课程。”⏎⏎河东社区党委书记李桂兰表示。` is one paragraph: who spoke comes after what was said. */
export function continuesSpeech(before: string, line: string): boolean {
  if (!before.endsWith("”") && !before.endsWith('"')) return false;
  return /[。！？!?…，,]$/u.test(before.slice(-2, -1)) && SPEAKER.test(line);
}

/** Whether a line breaks off inside brackets: `…“最后一公里”。（胡`. */
export function breaksInBrackets(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) continue;
    const character = text.charAt(at);
    if ("（(《".includes(character)) return true;
    if (")）》。".includes(character)) return false;
  }
  return false;
}
