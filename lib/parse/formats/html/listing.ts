import type { Block } from "./blocks.ts";
import { chronicleDays, stampsIn } from "./chronicle.ts";
import { isJunk } from "./junk.ts";
import { proseOf } from "./prose.ts";

const NOTHING_HERE = /404|页面不存在|不存在或已|已被删除|无法访问|访问的页面|请先登录|登录后/u;

/** Pages of a site about itself. */
const ABOUT =
  /^(?:关于我们|关于本站|联系我们|联系方式|网站声明|网站地图|网站简介|版权声明|免责声明|法律声明|隐私政策|隐私声明|用户协议|服务条款|广告服务|招聘信息|用户登录|登录|注册|搜索(?:[:：].*|结果.*)?|.{0,10}搜索结果|404.*|.*(?:页面不存在|页面未找到|not found).*)$/iu;

/** Whether a page's title says that it holds no story. */
export function isAboutSite(title: string): boolean {
  return ABOUT.test(title.trim());
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
  if (characters < 120 && prose.some(({ passage }) => NOTHING_HERE.test(passage.text))) return true;
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
