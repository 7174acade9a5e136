import type { Block } from "./block.ts";
import { chronicleDays, stampsIn } from "./chronicle.ts";
import { isJunk } from "./junk.ts";
import type { HtmlPage } from "./page.ts";
import { proseOf } from "./prose.ts";
import { isNotice, isWall } from "./walls.ts";

/** Pages of a site about itself. */
const ABOUT =
  /^(?:关于我们|关于本站|联系我们|联系方式|网站声明|网站地图|网站简介|版权声明|免责声明|法律声明|隐私政策|隐私声明|用户协议|服务条款|广告服务|招聘信息|用户登录|登录|注册|搜索(?:[:：].*|结果.*)?|.{0,10}搜索结果|(?:错误\s*)?[45]0\d(?:[\s_|:：,，!！-].*|(?:页面|错误|服务器|forbidden|not).*)?|(?:系统)?提示(?:信息)?|访问被拒绝|统一身份认证.{0,6}|.*(?:页面不存在|页面未找到|not found).*)$/iu;

/** Whether a page's title says that it holds no story. */
export function isAboutSite(title: string): boolean {
  return ABOUT.test(title.trim()) || isWall(title);
}

/** Why no story is read on a page, for the account of its words. */
export function whyNoStory({ blocks, meta }: Pick<HtmlPage, "blocks" | "meta">): string {
  if (meta.titles.some(({ text }) => isAboutSite(text))) return "a page of the site about itself";
  const shown = blocks.filter(({ hidden }) => !hidden);
  const links = shown.filter(({ linked, passage }) => linked > 0.6 && passage.text.length >= 6);
  if (links.length >= 3) return "a list of links, no story";
  if (shown.some(({ passage }) => isNotice(passage.text))) return "a notice in a story's place";
  return isListing(shown) ? "no running text, no story" : "no headline, no story";
}

/**
 * Whether blocks that look like a story are a list of stories: headlines that are links, each with
 * a date or a teaser, or hardly any running text at all. A list yields no story.
 */
export function isListing(blocks: readonly Block[]): boolean {
  const shown = blocks.filter(({ hidden, passage }) => !hidden && !isJunk(passage.text));
  const prose = shown.filter((block) => proseOf(block) > 0);
  const characters = prose.reduce((sum, block) => sum + proseOf(block), 0);
  if (characters < 30) return true;
  if (!prose.some(({ passage }) => /[。！？!?]/u.test(passage.text))) return true;
  const links = shown.filter(({ linked, passage }) => linked > 0.6 && passage.text.length >= 6);
  const cutShort = prose.filter(({ passage }) =>
    /(?:(?:…|\.\.\.)[\]】）)]?|\[详细\]|\[详情\]|更多>*)$/u.test(passage.text),
  );
  if (cutShort.length >= 2 && cutShort.length * 2 >= prose.length) return true;
  const stamps = stampsIn(shown);
  const dense = stamps.length >= 3 && stamps.length >= prose.length * 0.6;
  if (dense && chronicleDays(shown).size === 0) return true;
  if (isTeasers(shown)) return true;
  const headings = shown.filter(({ heading }) => heading > 0);
  if (headings.length >= 2 && headings.every(({ linked }) => linked > 0.6)) return true;
  const linkedCharacters = links.reduce((sum, { passage }) => sum + passage.text.length, 0);
  return links.length >= 4 && (links.length >= prose.length * 2 || linkedCharacters > characters);
}

/** Texts that stand under headlines that are links, with no more than a day between. */
function isTeasers(blocks: readonly Block[]): boolean {
  let teasers = 0;
  let characters = 0;
  let whole = 0;
  let under = false;
  for (const block of blocks) {
    const { text } = block.passage;
    const prose = proseOf(block);
    whole += prose;
    if (block.linked > 0.6 && text.length >= 6 && !/[。！？]$/u.test(text)) under = true;
    else if (prose > 0) {
      if (under) {
        teasers++;
        characters += prose;
      }
      under = false;
    } else if (text.length > 24) under = false;
  }
  return teasers >= 3 && characters >= whole * 0.6;
}
