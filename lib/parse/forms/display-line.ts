import { hasAny, hasBlank, isAt, setOf, widthOf } from "../../text/characters.ts";
import type { Line } from "../lines.ts";

/** `…时强调`, `…强调`: a lead-in that the headline completes. */
const LEADS_IN =
  /(?:强调|指出|要求|表示|提出|宣布|指示|批示|作出部署|时说|会上|会议|为抓手|为契机|为主线|背景下|期间|之际|以来|——|[，,：:])$/u;
/**
 * `“五一”假期消费观察`, `系列报道之三`, `寻访古堡`, `蓝天行动·年终盘点`, `“文明实践”在东湖`: what kind of
 * story it is, or of which series, stands above its headline.
 */
const NAMES_KIND =
  /(?:系列(?:报道|评论|访谈)?(?:之?[一二三四五六七八九十]+)?|之[一二三四五六七八九十]+|见闻|观察|综述|纪实|访谈|侧记|巡礼|特写|走笔|手记|通报|述评|专访|纪事|在行动|盘点|直击|指数|启示录|进行时|中国行|回访|(?:特别|专题|独家|连续|跟踪|深度)(?:报道|策划|关注))$|^(?:寻访|探访|重访|走近|走进|聚焦|关注|直击|对话|解码|喜迎|献礼)[^，！？]{2,12}$|^我[与和][^，！？]{1,8}的故事$|^[^·\s]{2,8}·[^·，\s]{2,8}$|^“[^“”]{2,12}”(?:在\p{Script=Han}{2,4})?$/u;
const DASHES = setOf("—―－-副");
const FOLLOWS_ON = /^(?:——|―|—|－－|--|副题)/u;
/** `孟庆辉讲话 叶琳主持`: who took part ranks below what it was. */
const TAKES_PART =
  /^(?:\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*(?:并|等)?(?:出席|参加|主持|讲话|致辞|陪同|批示)\p{Script=Han}{0,6}\s*)+/u;
/** One of them is in what somebody did. */
const PARTS = setOf("席加持话辞同示");
/** `抓好整治 浓厚氛围`: halves parted by a space are a headline's. */
const HALVES = /\p{Script=Han}[”’》]?\s+[“‘《]?\p{Script=Han}/u;
/** `大集散了之后⏎小镇靠什么留人`: no headline ends so. */
const FRAGMENT = /(?:之[后前间下中]|背后|面前|以来|[时后前里中的与和让把在从为对向])$/u;
/** In ems. */
const TOPIC = 10;
const FIGURES = /\d|[一二三四五六七八九十百千万亿]+(?:个|名|元|次|米|公里|亩|吨|户)/u;

/** A display line and what its words say of its rank, each read once however many divisions ask. */
export class DisplayLine {
  #shown: number | undefined;
  #leadsIn: boolean | undefined;
  #namesKind: boolean | undefined;
  #followsOn: boolean | undefined;
  #takesPart: boolean | undefined;
  #hasHalves: boolean | undefined;
  #isParallel: boolean | undefined;
  #hasFigures: boolean | undefined;
  #isFragment: boolean | undefined;
  #liveliness: number | undefined;
  readonly text: string;
  readonly width: number;
  readonly gap: number;

  constructor({ text, width, gap }: Pick<Line, "text" | "width" | "gap">) {
    this.text = text;
    this.width = width;
    this.gap = gap;
  }

  /** Width in ems of the words alone. */
  get shown(): number {
    this.#shown ??= widthOf(this.text);
    return this.#shown;
  }

  get leadsIn(): boolean {
    this.#leadsIn ??= LEADS_IN.test(this.text);
    return this.#leadsIn;
  }

  get namesKind(): boolean {
    this.#namesKind ??= NAMES_KIND.test(this.text);
    return this.#namesKind;
  }

  get followsOn(): boolean {
    this.#followsOn ??= isAt(DASHES, this.text, 0) && FOLLOWS_ON.test(this.text);
    return this.#followsOn;
  }

  get takesPart(): boolean {
    this.#takesPart ??= hasAny(PARTS, this.text) && TAKES_PART.test(this.text);
    return this.#takesPart;
  }

  get hasHalves(): boolean {
    this.#hasHalves ??= hasBlank(this.text) && HALVES.test(this.text);
    return this.#hasHalves;
  }

  /** `凌晨打来的电话 天亮有了回音`: halves as long as each other are the main line's. */
  get isParallel(): boolean {
    this.#isParallel ??= isParallel(this.text);
    return this.#isParallel;
  }

  /** What was reached, in figures. */
  get hasFigures(): boolean {
    this.#hasFigures ??= FIGURES.test(this.text);
    return this.#hasFigures;
  }

  /** It breaks off where only another line can go on. */
  get isFragment(): boolean {
    this.#isFragment ??= FRAGMENT.test(this.text);
    return this.#isFragment;
  }

  /** `河东镇：`: what a headline is of, the rest of it a line below. */
  get isTopic(): boolean {
    const last = this.text.charAt(this.text.length - 1);
    return (last === "：" || last === ":") && this.shown <= TOPIC;
  }

  /** `“敲门行动”`, under `河东街道开展燃气安全`: a name and no more. */
  get isQuoted(): boolean {
    return this.text.startsWith("“") && /^“[^“”]{2,8}”$/u.test(this.text);
  }

  /** How lively its punctuation makes it: of the lines of a headline the liveliest is the main one. */
  get liveliness(): number {
    this.#liveliness ??= livelinessOf(this.text);
    return this.#liveliness;
  }
}

function isParallel(text: string): boolean {
  const [first = "", second = "", ...more] = text.split(/\s+/u);
  return !more.length && second.length >= 4 && Math.abs(widthOf(first) - widthOf(second)) <= 1;
}

const LOUD = setOf("！？!?");
const COMMAS = setOf("，,");
const QUOTES = setOf("“‘");

function livelinessOf(text: string): number {
  return (
    (hasAny(LOUD, text) ? 2 : 0) +
    (hasAny(QUOTES, text) ? 1 : 0) +
    (hasAny(COMMAS, text) && /.[，,]./u.test(text) ? 1 : 0)
  );
}
