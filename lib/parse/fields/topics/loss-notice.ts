import type { Story } from "../../page.ts";

/** `遗失声明`, `挂失启事`, `遗失公告三则`: what classified columns set over lost papers. */
const HEADLINE =
  /^(?:遗失|挂失|证件遗失|印章遗失)(?:声明|启事|公告|广告)(?:[一二三四五六七八九十\d]+则)?$/u;
/** `…遗失营业执照正本一份，声明作废。` */
const LOST = /(?:遗失|丢失|被盗)[^。]{2,120}[，,；;]\s*(?:现|特|特此|现特)?声明作废/u;
/** No report of a loss is as short; a column of such notices has one for each paragraph. */
const LONGEST = 200;

/**
 * Whether a story gives notice of lost papers: its words are those of whoever lost them, a fruit shop or a
 * farmer, and say nothing of what it is about.
 */
export function isLossNotice({ headline, body }: Story): boolean {
  const texts = body.map(({ passage }) => passage.text);
  const lost = texts.filter((text) => LOST.test(text));
  if (HEADLINE.test(headline.text.trim())) return lost.length > 0 || texts.length < 2;
  const isShort = texts.every((text) => text.length < LONGEST);
  return isShort && lost.length > 0 && texts[0] === lost[0];
}
