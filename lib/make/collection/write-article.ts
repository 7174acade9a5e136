import { shortPlaceName } from "../../places/names.ts";
import { TOPICS } from "../../topics.ts";
import type { ArticleText } from "../article-text.ts";
import type { Random } from "../random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** An article of a made edition: its text, and what it is about. */
export interface MadeArticle {
  readonly text: ArticleText;
  /** Code of the county that it is about. */
  readonly place: string;
  /** Slugs, best first. */
  readonly topics: readonly string[];
}

/** Half of all articles of local papers are shorter, in characters; some are many times as long. */
const MIDDLE_LENGTH = 420;
const LENGTH_SPREAD = 0.85;
const [SHORTEST, LONGEST] = [60, 6000];

const SURNAMES = [..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董"];
const GIVEN = [
  ..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文辉力健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子杰涛昌成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以建家致树炎德行时泰盛",
];
const SECTIONS = ["要闻", "民生", "经济", "社会", "副刊", "健康", "教育", "三农", "文体", "综合"];

/** Writes an article about `place` by some of the paper's `staff`: words recur in it, as a story's own words do. */
export function writeArticle(
  words: Vocabulary,
  random: Random,
  place: string,
  staff: readonly string[],
): MadeArticle {
  const own = Array.from({ length: random.between(4, 10) }, () => words.drawRare(random));
  const length = Math.round(
    Math.min(LONGEST, Math.max(SHORTEST, MIDDLE_LENGTH * Math.exp(LENGTH_SPREAD * normal(random)))),
  );
  const body: string[] = [];
  for (let written = 0; written < length; ) {
    const start = body.length === 0 ? `本报讯 ${shortPlaceName(place)}` : "";
    const paragraph = start + writeParagraph(words, own, random, Math.min(length - written, 160));
    body.push(paragraph);
    written += paragraph.length;
  }
  const topic = random.pick(TOPICS).slug;
  const second = random.chance(0.3) ? random.pick(TOPICS).slug : topic;
  return {
    place,
    topics: topic === second ? [topic] : [topic, second],
    text: {
      kind: "news",
      headline: [writeHeadline(words, own, random)],
      people: Array.from({ length: random.chance(0.8) ? 1 : 2 }, () => ({
        name: random.pick(staff),
        role: random.chance(0.7) ? ("reporter" as const) : ("correspondent" as const),
      })),
      body,
      ...(random.chance(0.25) && { section: random.pick(SECTIONS) }),
      ...(random.chance(0.2) && { kicker: writeHeadline(words, own, random) }),
    },
  };
}

/** A sample of the normal distribution, by Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

function writeHeadline(words: Vocabulary, own: readonly string[], random: Random): string {
  let headline = "";
  const length = random.between(8, 18);
  while (headline.length < length)
    headline += random.chance(0.5) ? random.pick(own) : words.draw(random);
  return headline;
}

function writeParagraph(
  words: Vocabulary,
  own: readonly string[],
  random: Random,
  most: number,
): string {
  let text = "";
  const length = random.between(Math.min(40, most), most);
  while (text.length < length) {
    let clause = "";
    const long = random.between(6, 16);
    while (clause.length < long) {
      clause += random.chance(0.12) ? random.pick(own) : words.draw(random);
      if (random.chance(0.25)) clause += words.particle(random);
      if (random.chance(0.02)) clause += String(random.between(1, 9999));
    }
    text += clause + (random.chance(0.7) ? "，" : "。");
  }
  return `${text.slice(0, -1)}。`;
}

/** `王建国` */
export function writeName(random: Random): string {
  const given = Array.from({ length: random.between(1, 2) }, () => random.pick(GIVEN));
  return random.pick(SURNAMES) + given.join("");
}
