import { hasAny, setOf } from "../../../text/characters.ts";
import type { Story } from "../../page.ts";

/** Names of columns that carry comment: 言论, 短评, 今日谈, 百姓论坛, 杂谈. */
const COLUMN =
  /评论|时评|短评|快评|锐评|微评|点评|社论|言论|杂谈|杂感|漫谈|随笔|随想|札记|论语|论坛|[谈论评说]$|百家言|一家言|议事厅|有话说|视点|观点|来论|争鸣/;
/** A writer's mark before a single name, as comment is signed: `□小井`, `◎李文`, `文/李文`. */
const SIGNED =
  /^[\s　]*(?:[□■◎●◆▲○◇]\s*(?:文\/|本报评论员|特约评论员)?|文[/／])\s*(?:[\p{Script=Han}·]{2,8}|\p{Script=Han}[ \u3000]\p{Script=Han})\s*$/u;
const COMMENTATOR = /评论员/;
/** `…引发热议。（6月6日《河东时报》）`, `（6月6日河东新闻网）`: comment opens with the news it is about and who had it. */
const CITED =
  /[。！？”][（(](?:据)?(?:\d{4}年)?\d{1,2}月\d{1,2}日[，,]?(?:《[^》]{2,14}》|(?!新华)[^》）)，。摄据]{1,8}(?:[报网]|电视台|广播电台|新闻|在线|客户端))(?:报道)?[)）]。?$/u;
/** `笔者路过大排档时发现`: a signed writer who speaks of himself so argues. */
const WRITER = /笔者/u;
/** `【河东网评】…`, `锐评丨…`: a headline that says itself what it heads. */
const LABEL =
  /^(?:【[^】]{0,8}(?<inner>[^】]{2})】|[^丨｜|：:，。]{0,6}(?<outer>[^丨｜|：:，。 ]{2}) ?[丨｜|])/u;
const LABEL_MARKS = setOf("】丨｜|");
const COMMENT = /[网时短快锐微]评|评论|社论/;
/** News has a reporter's opening or a reporter's credit. */
export const NEWS_OPENING = /^[\s　]*(?:本报讯|本报记者|新华社|讯[（(]|.{0,12}[讯电][（(\s]|记者)/;
const NEWS_CREDIT = /记者|通讯员|[摄图]/;
/** How many turns of argument, per hundred characters, make a text argue rather than tell. */
const ARGUING = 0.6;

/** The writer himself, no 我们, 我县 or 我国. */
const HIMSELF = /(?<!自)我(?![们县市区省国镇乡州旗盟村校])/g;
/** Times in a hundred characters that one who remembers speaks of himself; one who argues does less. */
const REMEMBERING = 1;

function remembers({ body }: Story): boolean {
  const text = body.map(({ passage }) => passage.text).join("");
  return ((text.match(HIMSELF)?.length ?? 0) * 100) / Math.max(1, text.length) >= REMEMBERING;
}

/** `turns` of argument in the body. 0 for news, up to 1 for comment, by column name, signature and manner; a column or a signature alone is not enough. */
export function weighOpinion(story: Story, turns: number): number {
  const length = story.body.reduce((sum, { passage }) => sum + passage.text.length, 0);
  const first = story.body[0]?.passage.text ?? "";
  const credits = story.credits.map(({ text }) => text);
  const commentator =
    credits.some((credit) => COMMENTATOR.test(credit)) || COMMENTATOR.test(first.slice(0, 20));
  const { text: headline } = story.headline;
  const label = hasAny(LABEL_MARKS, headline) ? LABEL.exec(headline)?.groups : undefined;
  if (commentator || COMMENT.test(label?.inner ?? label?.outer ?? "")) return 1;
  if (NEWS_OPENING.test(first) || credits.some((credit) => NEWS_CREDIT.test(credit))) return 0;
  if (CITED.test(first)) return 1;
  const argues = length > 0 && (turns * 100) / length >= ARGUING;
  const column = story.section !== null && COLUMN.test(story.section.text.trim());
  const signed = credits.some((credit) => SIGNED.test(credit));
  if (column && (signed || argues)) return 1;
  if (signed && remembers(story)) return 0;
  return signed && (argues || WRITER.test(first)) ? 0.9 : 0;
}
