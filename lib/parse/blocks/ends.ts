import {
  endsSentence,
  FIRST_IDEOGRAPH,
  isAt,
  isIn,
  LAST_IDEOGRAPH,
  RIGHT_QUOTES,
  setOf,
} from "../../text/characters.ts";
import { readCredit } from "../forms/contributors/credit.ts";
import type { Layout } from "../layout.ts";
import type { Line } from "../lines.ts";

const RIGHT_BRACKET = "）".charCodeAt(0);

/** `晓 江涌）`: what a line break left of a closing credit. */
const BRACKET_TAIL = /^[^（()）。，,；;：:]{1,12}[)）]$/u;

/** Whether a paragraph may end here: at a full stop, or at the credit behind it: `…五千元。(汪亦舟)`. */
export function endsParagraph(text: string): boolean {
  if (endsSentence(text) || isDrawnOut(text) || endsInContact(text)) return true;
  const last = text.charCodeAt(text.length - 1);
  if (last !== RIGHT_BRACKET && last !== 0x29) return false;
  if (BRACKET_TAIL.test(text)) return true;
  const bracket = /[（(]([^（()）]{2,60})[)）]$/u.exec(text);
  if (!bracket?.[1]) return false;
  return endsSentence(text.slice(0, bracket.index)) || readCredit(bracket[1]) !== null;
}

/** `…敬请谅解。服务热线：96116`: where to ask is the end of a notice's paragraph. */
const CONTACT =
  /(?:电话|热线|手机|传真|微信|邮箱|网址)(?:号码?)?\s?[:：]\s?[\w.@/+\-—－、（()）]{5,40}$/u;

function endsInContact(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const isWritten = (last >= 0x30 && last <= 0x39) || (last >= 0x61 && last <= 0x7a);
  return isWritten && CONTACT.test(text.slice(-60));
}

/** `“卖——花——”`: cried, or broken off, in a story. */
export function isDrawnOut(text: string): boolean {
  if (text.charCodeAt(text.length - 1) !== RIGHT_QUOTES) return false;
  return text.endsWith("—”") || text.endsWith("…”");
}

const COLON = "：".charCodeAt(0);
const SEMICOLON = "；".charCodeAt(0);

/** `记者算了这样一笔账：`, `鲜薯，一斤卖六毛；`: a paragraph of a list may end so, in mid-sentence. */
export function restsInSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === COLON || last === 0x3a || last === SEMICOLON || last === 0x3b;
}

/** `河东社区党委书记李桂兰表示。`: who said it, and no more. */
const SPEAKER =
  /^[^，。“”！？]{2,24}(?:说道?|表示|介绍|介绍道|告诉记者|坦言|感慨道?|补充道?|强调|指出|认为|解释道?|回忆道?|笑道|建议)[。，,]/u;

/** `…课程。”⏎⏎河东社区党委书记李桂兰表示。` is one paragraph: who spoke comes after what was said. */
export function continuesSpeech(before: string, line: string): boolean {
  const last = before.charCodeAt(before.length - 1);
  if (last !== RIGHT_QUOTES && last !== 0x22) return false;
  return /[。！？!?…，,]$/u.test(before.slice(-2, -1)) && SPEAKER.test(line);
}

/** `信用代码：⏎91340000XXXXXXXX00`: no line breaks inside a number, so that the one above is left short. */
const NUMBER = /^(?=\D{0,12}\d)[\dA-Z*—－-]{8,}(?![\dA-Z]*[:：年月日])/u;
const ANNOUNCED = /(?:号码?|代码|账[号户]|证号|编码|电话|热线)[:：]$/u;

/** Whether a line gives the number that the line before announces. */
export function continuesNumber(before: string, line: string): boolean {
  return restsInSentence(before) && ANNOUNCED.test(before) && NUMBER.test(line);
}

/** What it costs to part a line that tells who spoke what was quoted, or gives the number announced; or 0. */
export function seamCost(before: string, line: string): number {
  if (continuesNumber(before, line)) return 4;
  return continuesSpeech(before, line) ? 1.5 : 0;
}

/** In ems; wider, what asks is a paragraph. */
const CALLING = 26;

/** `“明前螺，赛肥鹅！”`, `怎么防？`: one question or call, and no sentence before it. */
export function asksOrCalls({ text, width }: Line): boolean {
  return width <= CALLING && /^[^。！？!?]+[！？!?]+[”’]?$/u.test(text);
}

/** Whether a line has not the indent that paragraphs have here. */
export function lacksIndent({ indent }: Line, layout: Layout): boolean {
  return layout.indent === "kept" && indent < 1.5;
}

/** In ems. */
const SHORT_LINE = 12;

/** A short line right under another that calls out, or one without the indent of paragraphs that does. */
export function isLoud(line: Line, layout: Layout): boolean {
  // where lines are whole paragraphs their indent tells
  if (layout.kind !== "columns" && layout.indent === "kept")
    return lacksIndent(line, layout) && asksOrCalls(line);
  return line.gap === 0 && line.width <= SHORT_LINE && callsOut(line.text);
}

/** `怎么防？`: no sentence of the text's, whatever it ends with. */
export function callsOut(text: string): boolean {
  return isAt(LOUD_ENDS, text, text.length - 1) && LOUD.test(text);
}

const LOUD_ENDS = setOf("！？!?");
const LOUD = /^[^“"。][^。]*[！？!?]$/u;

const OPENED = setOf("（(《");
const CLOSED = setOf(")）》。");

/** Whether a line breaks off inside brackets: `…“最后一公里”。（胡`. */
export function breaksInBrackets(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) continue;
    if (isIn(OPENED, code)) return true;
    if (isIn(CLOSED, code)) return false;
  }
  return false;
}
