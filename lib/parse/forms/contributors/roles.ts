import type { Role } from "../../../article.ts";
import { isAt, isBlankAt, setOf } from "../../../text/characters.ts";

/** What a person is, printed before the name; null for those who made the page, not the story. */
export const KINDS: ReadonlyMap<string, Role | null> = new Map<string, Role | null>([
  ["记者", "reporter"],
  ["实习生", "reporter"],
  ["特派员", "reporter"],
  ["通讯员", "correspondent"],
  ["通联员", "correspondent"],
  ["报道员", "correspondent"],
  ["责任编辑", "editor"],
  ["责编", "editor"],
  ["编辑", "editor"],
  ["编审", "editor"],
  ["编校", "editor"],
  ["作者", "author"],
  ["评论员", "author"],
  ["撰稿人", "author"],
  ["美术编辑", null],
  ["美编", null],
  ["版式设计", null],
  ["版式", null],
  ["组版", null],
  ["视觉设计", null],
  ["视觉", null],
  ["校对", null],
  ["检校", null],
  ["审校", null],
  ["审核", null],
  ["终审", null],
  ["监制", null],
  ["策划", null],
  ["统筹", null],
  ["线索提供", null],
  ["视频", null],
  ["剪辑", null],
  ["海报", null],
  ["出镜", null],
  ["指导老师", null],
  ["指导教师", null],
  ["辅导老师", null],
  ["辅导教师", null],
  // only as words of their own: `文/张三 审/李四`
  ["审", null],
  ["校", null],
  ["主编", null],
  ["总编", null],
  ["责校", null],
  ["审稿", null],
  ["总监制", null],
  ["设计", null],
  ["排版", null],
  ["初审", null],
  ["一审", null],
  ["二审", null],
  ["三审", null],
  ["编", "editor"],
]);

/** What somebody did, printed before or after the name. */
export type Task = "write" | "picture" | "both";

const TASK_WORDS: Readonly<Record<Task, string>> = {
  write:
    "记录 文字整理 文 撰文 撰稿 供稿 采写 采访 整理 口述 讲述 执笔 编译 翻译 文字 报道 报导 来稿 作 采写报道 采访整理 调查",
  picture: "图 摄 绘 画 摄影 拍摄 供图 配图 插图 漫画 绘图 制图 图片 照片 手绘 插画 剪纸",
  both: "文图 图文 文摄 摄文 图文报道 文图报道 摄影报道 撰文摄影 文并摄 文并图",
};

export const TASKS: ReadonlyMap<string, Task> = new Map(
  Object.entries(TASK_WORDS).flatMap(([task, words]) =>
    words.split(" ").map((word) => [word, task as Task] as const),
  ),
);

/** Kinds, the longest first, so that `责任编辑` is not read as `编辑`; `科技特派员` is no reporter. */
export const KIND =
  /责任编辑|美术编辑|版式设计|视觉设计|(?<=^|本[报刊社])特派员|通讯员|通联员|报道员|实习生|评论员|撰稿人|记者|责编|美编|编辑|编审|编校|作者|版式|组版|视觉|校对|检校|审校|审核|终审|监制|策划|统筹|线索提供/gu;

/** Each of those holds one of these: a look for them spares most words the pattern. */
export const KIND_SIGNS = setOf("编版觉员生撰记作校审监策统索");

/** `记 者 | 张三`, `编 辑：李四`, `通 讯 员`: words of a role set as wide as the names under them. */
const PADDED =
  /(?<!\p{Script=Han})(?:记[ \u3000]+者|编[ \u3000]+[辑审校]|责[ \u3000]+编|美[ \u3000]+编|作[ \u3000]+者|视[ \u3000]+觉|校[ \u3000]+对|审[ \u3000]+核|终[ \u3000]+审|监[ \u3000]+制|统[ \u3000]+筹|策[ \u3000]+划|摄[ \u3000]+影|图[ \u3000]+片|通[ \u3000]+讯[ \u3000]+员)(?=\s*[|｜丨:：/／]|\s+\p{Script=Han}{2,3}(?!\p{Script=Han}))/gu;

/** What those words begin with, a blank behind it. */
const PADDED_OPENS = setOf("记编责美作视校审终监统策摄图通");

function mayBePadded(credit: string): boolean {
  for (let at = 1; at < credit.length; at++) {
    if (isBlankAt(credit, at) && isAt(PADDED_OPENS, credit, at - 1)) return true;
  }
  return false;
}

/** `韩 雪摄`: a name set as wide as others, with what he did against it. */
const PADDED_NAME =
  /(?<!\p{Script=Han})(\p{Script=Han})[ \u3000](?=\p{Script=Han}摄(?:影|影报道)?$)/u;

/** A credit with the blanks inside its words of a role, or before `摄`, closed up. */
export function closeRoles(credit: string): string {
  if (!credit.includes(" ") && !credit.includes("\u3000")) return credit;
  const closed = mayBePadded(credit)
    ? credit.replace(PADDED, (word) => word.replace(/[ \u3000]/gu, ""))
    : credit;
  return closed.includes("摄") ? closed.replace(PADDED_NAME, "$1") : closed;
}

/** `文/图`, `文、图／`, `图/文`, `文/摄`, `文\图`, `●文/图`, `摄影/撰文`: one word of two. */
export const BOTH =
  /[○●]?(?:文\s?[/／&\\]\s?[图摄]|(?<![^\s（(])文、[图摄](?=\s?[/／|｜:：])|[图摄]\s?[/／&\\]\s?文|(?:撰文|文字)\s?[/／&]\s?(?:摄影|图片)|(?:摄影|图片)\s?[/／&]\s?(?:撰文|文字))(?!字|片|影)/gu;

/** Words of a task that are printed against a name without a space: `张三摄`, `摄影张三`. */
export const TASK_BEHIND = /(?:摄影报道|图文报道|文图报道|摄影|拍摄|供图|供稿|整理|报道|报导|摄)$/u;
export const TASK_ENDS = setOf("道影摄图稿理导");
export const TASK_AHEAD = /^(?:摄影报道|摄影|撰文|采写|整理|供图|口述|漫画|插图)/u;

/** Words that go before a kind: `本报`, `特约`, `首席`, `全媒体`. */
const HOUSE_WORD =
  /(?:[A-Za-z]{2,8}|本[报刊网台社版期]|新华社|中新社|中新网|人民网|全媒体?|融媒体?|新媒体|特约|见习|实习|首席|高级|资深|特派|特邀|签约|驻[站会地]|新闻|摄影|文字|图片|视频|值班|栏目|网络|校园|业余|[初二三]审)$/u;
const STATION = /驻\p{Script=Han}{1,6}$/u;
const MEDIUM =
  /^[\p{Script=Han}·-]{1,14}(?:报|社|网|台|刊|新闻|客户端|中心|发布|频道|传媒|[全融]?媒体?|电视|广播|杂志|电讯|在线|视频)$/u;
/** `本版图片均由记者张三摄`. */
const PICTURES_BY = /^(?:本[版文报刊])?(?:图片|照片|摄影)?(?:均|皆)?由?$/u;

/**
 * How much of the words before a kind belongs to it: all of `江海晚报首席` before `记者`, nothing of
 * `李红梅` before `通讯员`. Gives the length of what is left, which can only be names.
 */
export function lengthBeforeHouse(words: string): number {
  let rest = words;
  for (let round = 0; round < 6 && rest; round++) {
    // `记者柳青本报通讯员韩雪`
    if (isMedium(rest) && !/.本报$/u.test(rest)) return 0;
    const shorter = rest.replace(HOUSE_WORD, "").replace(STATION, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest.length < 2 || isMedium(rest) || PICTURES_BY.test(rest) ? 0 : rest.length;
}

/** Whether a word is made of such words alone: `见习`, `本报首席`. */
export function isHouse(words: string): boolean {
  let rest = words;
  for (let shorter = ""; rest !== shorter; ) {
    shorter = rest;
    rest = rest.replace(HOUSE_WORD, "");
  }
  return rest === "";
}

/** Whether a word is a paper's or a station's name: `江海晚报`, `闪电新闻`. */
export function isMedium(word: string): boolean {
  return MEDIUM.test(word);
}

/** `区宣传部`, `市公安局`, `县妇联`: who sends stories in under its own name. */
export const ORGANISATION =
  /^\p{Script=Han}{1,16}(?:宣传部|组织部|部|局|委|办|办公室|院|会|妇联|团委|所|站|队|中心|公司|集团|医院|法院|报道组|编辑部|学校|大学|学院|中学|小学|[一二三四五六七八九十实附][中小]|厂|政府|街道|镇|乡|社区|村)$/u;
