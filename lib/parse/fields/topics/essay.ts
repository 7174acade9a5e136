import type { Story } from "../../page.ts";
import { NEWS_OPENING } from "./opinion.ts";

/** What a report says of its sources and its day, a letter of its wish, and an essay does not. */
const NOT_OF_ESSAYS =
  /记者|通讯员|本报|近日|日前|昨[天日]|获悉|据悉|据了解|有关部门|相关部门|编辑(?:同志|部)|专家|患者|民警|群众|村干部|基层干部|建议|希望能?尽快|我是[^，。]{2,24}的(?:村民|居民|市民|业主|读者)|同比|亿元|万元/;
const CREDIT_OF_NEWS = /记者|通讯员|[摄图]$/;
/** What is quoted is somebody else's. */
const QUOTED = /[“「][^“”「」]*[”」]/g;
/** The writer himself, no 我县 and no 我国. */
const WRITER = /(?<!自)我(?![县市区省国镇乡州旗盟村校院局所站司行会部处军党])/g;
/** Least he speaks of himself: times, and times in a hundred characters. */
const LEAST = 2;
const SHARE = 0.7;

/**
 * Whether a story is an essay in the first person, as a paper's literary page prints them: whatever
 * its writer remembers, a field or a school, it is read as culture.
 */
export function isEssay(story: Story): boolean {
  const texts = story.body.map(({ passage }) => passage.text);
  const first = texts[0] ?? "";
  // most stories never say it so often, and are spared the patterns
  if (!first || !saysOften(texts, "我", LEAST)) return false;
  if (story.credits.some(({ text }) => CREDIT_OF_NEWS.test(text))) return false;
  if (NEWS_OPENING.test(first) || NOT_OF_ESSAYS.test(story.headline.text)) return false;
  let writer = 0;
  let length = 0;
  for (const text of texts) {
    if (NOT_OF_ESSAYS.test(text)) return false;
    const told = text.replace(QUOTED, "");
    length += told.length;
    writer += told.match(WRITER)?.length ?? 0;
  }
  return writer >= LEAST && (writer * 100) / length >= SHARE;
}

/** Whether texts together have a word so many times or more. */
function saysOften(texts: readonly string[], word: string, times: number): boolean {
  let left = times;
  for (const text of texts) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (--left === 0) return true;
    }
  }
  return false;
}
