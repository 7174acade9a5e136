import { endsSentence, widthOf } from "../../text/characters.ts";
import type { Item } from "./items.ts";

/** Words that speak of something said before: no story opens with them. */
const LEANS_BACK =
  /^(?:[他她它]们?[的说在是把也又一就还从对给]?|这[一是个些种样次里位天名时让]|那[个些种样时天一]|此[外次时举前后]|同时|与此同时|据[悉了介]|据[统初]|但是?|而且?|然而|不过|于是|因此|所以|因而|随后|接着|接下来|其中|其次|其[他它]|另外?|除此|不仅|为此|对此|至此|如此|从此|之后|后来|最后|再[次者]|还有|尤其|可是|可[他她我]|只是|否则|反之|总之|也[许就]|或许|第[二三四五六]|[二三四五六七八九十][是、]|会议[指强要认还对]|会[上后前]，|活动[中现结当]|现场，|下一步|下阶段|今后|未来|“?(?:那|这|是啊|对|好的?|不|嗯|哦|唉)[，。！])/u;
/** What a story's first sentence tells: when it happened. */
const TELLS_WHEN =
  /(?:近日|日前|昨[天日晚]|今[天日晨]|前[天日]|[\d０-９一二三四五六七八九十]+[月日])/u;

/** And where. */
const TELLS_WHERE = /[市县区镇乡村]|街道/u;
/** `58岁的村民吴水根`: somebody whom the reader has not met. */
const TELLS_AGE = /[\d０-９]{2}岁/u;

/** `八月二十九日夜`, `2024年5月6日`: the day under a letter or a notice. */
const DAY_ONLY =
  /^[\d０-９〇○零一二三四五六七八九十年月]{3,12}日[晨晚夜]?(?:于\p{Script=Han}{2,6})?$/u;
/** Whether a text is a day and no more, as under letters and notices. */
export function isDayAlone(text: string): boolean {
  return text.length <= LONGEST_DAY && DAY_ONLY.test(text);
}

/** In UTF-16 units; no day alone, and no signature, has more. */
const LONGEST_DAY = 32;

/** `爱你的爸爸`: no paragraph, but who signs one. */
const NO_SENTENCE = /^[\p{Script=Han}·]{2,10}$/u;

/** What it costs that a story's text opens with this paragraph; below 0 for one that opens as news does. */
export function openingCost({ text, lead, isHeaded, piece }: Item): number {
  if (isHeaded) return HEADED;
  if (text.startsWith("特此") && CLOSES_NOTICE.test(text)) return CLOSING_NOTICE;
  if (lead) return -1.9;
  let cost = 0;
  if (!piece.verse && isDayAlone(text)) cost += 3;
  else if (!piece.verse && text.length <= LONGEST_DAY && NO_SENTENCE.test(text)) cost += 1.5;
  if (LEANS_BACK.test(text)) cost += LEANING_BACK;
  const sentence = text.slice(0, SENTENCE);
  if (TELLS_WHEN.test(sentence)) cost -= TELLING_WHEN;
  if (TELLS_WHERE.test(sentence)) cost -= TELLING_WHERE;
  const beginning = text.slice(0, 2 * SENTENCE);
  if (beginning.includes("岁") && TELLS_AGE.test(beginning)) cost -= TELLING_AGE;
  if (text.startsWith("“") || text.startsWith('"')) cost -= SPEAKING;
  return cost - FULLNESS * Math.max(-1.5, Math.min(1.5, Math.log(widthOf(text) / USUAL_WIDTH)));
}

/** Characters that the beginning of a first sentence has. */
const SENTENCE = 24;
/** In ems, of a paragraph of news; the first is longer than those behind it. */
const USUAL_WIDTH = 60;
/** `特此通告。`: a notice ends so. */
const CLOSES_NOTICE = /^特此(?:公告|通告|通知|公示|声明|说明|启事|函告|敬告|告知)/u;
const CLOSING_NOTICE = 4;
const LEANING_BACK = 1.56;
const HEADED = 1;
const TELLING_WHEN = 1.4;
const TELLING_WHERE = 0.3;
const TELLING_AGE = 0.4;
const SPEAKING = 0.15;
const FULLNESS = 0.1;

/** A text that ends in the middle of a sentence. */
export const BROKEN_OFF = 2.2;

/** `新华社河东7月4日电　题：山里来了新老师`: an agency's feature says its own title, and who wrote it, before its text. */
const BEFORE_FEATURE = /^[^，。（(]{4,24}[电讯][\s\u3000]*题[：:]/u;
const TITLE_OF_FEATURE = 6;

/** What it costs that a story's text ends with this paragraph. */
export function closingCost({ text, signed, piece }: Item): number {
  if (signed) return -1;
  if (piece.listed || piece.verse) return 0;
  if (text.endsWith("：") || text.endsWith(":")) return 3;
  if (endsSentence(text)) return 0;
  if (BEFORE_FEATURE.test(text)) return TITLE_OF_FEATURE;
  return text.endsWith("）") || text.endsWith(")") ? 0 : BROKEN_OFF;
}
