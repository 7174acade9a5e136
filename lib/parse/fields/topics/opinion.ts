import type { Story } from "../../page.ts";

/** Names of columns that carry comment: 言论, 短评, 今日谈, 百姓论坛, 杂谈. */
const COLUMN =
  /评论|时评|短评|快评|锐评|微评|点评|社论|言论|杂谈|杂感|漫谈|随笔|随想|札记|论语|论坛|[谈论评说]$|百家言|一家言|议事厅|有话说|视点|观点|来论|争鸣/;
/** A writer's mark before a single name, as comment is signed: `□小井`, `◎李文`. */
const SIGNED = /^[\s　]*[□■◎●◆▲○◇]\s*(?:文\/|本报评论员|特约评论员)?\s*[\p{Script=Han}·]{2,8}\s*$/u;
const COMMENTATOR = /评论员/;
/** News has a reporter's opening or a reporter's credit. */
const NEWS_OPENING = /^[\s　]*(?:本报讯|本报记者|新华社|讯[（(]|.{0,12}[讯电][（(\s]|记者)/;
const NEWS_CREDIT = /记者|通讯员|[摄图]/;
/** Turns of argument rather than of report. */
const ARGUMENT =
  /应(?:当|该|坚持|以|就|在|从|有|让|把|对|加快|注重)|必须|不能|不应|不妨|不禁|岂|何不|何以|何尝|令人|让人|无疑|显然|诚然|固然|其实|不仅如此|这表明|这说明|可见|值得|有望|才能|方能|唯有|只有|尚需|原来|因此|所谓|与其|倘若|如果|否则|说到底|归根|关键在于|期待|呼唤|不是…而是|[？?]/g;

/** How many turns of argument, per hundred characters, make a text argue rather than tell. */
const ARGUING = 0.6;

/** 0 for news, up to 1 for comment, by column name, signature and manner; a column or a signature alone is not enough. */
export function weighOpinion(story: Story): number {
  const body = story.body.map(({ passage }) => passage.text).join("");
  const credits = story.credits.map(({ text }) => text);
  const commentator = COMMENTATOR.test(credits.join(" ")) || COMMENTATOR.test(body.slice(0, 20));
  if (commentator) return 1;
  const first = story.body[0]?.passage.text ?? "";
  if (NEWS_OPENING.test(first) || credits.some((credit) => NEWS_CREDIT.test(credit))) return 0;
  const turns = body.match(ARGUMENT)?.length ?? 0;
  const argues = body.length > 0 && (turns * 100) / body.length >= ARGUING;
  const column = story.section !== null && COLUMN.test(story.section.text.trim());
  const signed = credits.some((credit) => SIGNED.test(credit));
  if (column && (signed || argues)) return 1;
  return signed && argues ? 0.9 : 0;
}
