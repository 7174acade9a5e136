import { isAt, setOf } from "../../text/characters.ts";
import { simplify } from "../../text/traditional.ts";

const LONGEST = 60;
const BRACKETS = setOf("（(【[");
const OPENERS = setOf("综整据本文綜據");

/** How the names of media end; `新闻` alone names none. */
const ENDS =
  "日报|晚报|早报|晨报|商报|时报|周报|都市报|快报|报|通讯社|社|总台|卫视|电视台|电台|新闻网|网站|网|新闻|客户端|发布|融媒体中心|融媒|公众号|频道|在线|视频|杂志|周刊";
const NAME = String.raw`(?:《[^《》]{2,12}》|央视|[^\s、，,/：:。！？“”（()）的是了说]{1,12}(?:${ENDS}))`;
const LIST = String.raw`${NAME}(?:(?:\s?[、，,/]\s?|\s|[和及与])(?:本报记者|${NAME})){0,5}`;
/** `北京6月12日电`, `等媒体报道`, `消息` */
const TAIL = String.raw`(?:\p{Script=Han}{2,6}\d{1,2}月\d{1,2}日)?\s?(?:等(?:媒体)?)?\s?(?:综合)?(?:报道|消息|电|讯|稿)?`;
const MIXED = "(?:本[报刊网台文]|文章)?(?:综合整理|编辑整理|综合|整理)";

/** `综合：人民网`, `（综合自河东发布、江城日报）`, `综合新华社、央视新闻报道`, `据新华社电`: the whole of a line. */
const ATTRIBUTION = new RegExp(
  String.raw`^([（(【[]?)(${MIXED}(?:自\s?[:：]?|\s?[:：]|)|据)\s?(?:本报记者[、和])?(${LIST})(${TAIL})[)）】\]]?$`,
  "u",
);
/** Names that need no more to show what they are. */
const KNOWN =
  /^(?:新华社|人民日报|人民网|新华网|央视|中新社|中新网|光明日报|经济日报|法治日报|工人日报|农民日报|中国新闻网|澎湃新闻)/u;
/** `据河西县电视台` */
const LONG_NAME = 4;
/** `本报综合`, `（综合报道）`: put together from media it does not name. */
const NAMELESS = /^(?:本[报刊网台]综合(?:报道|整理|消息)?|[（(]综合(?:报道|整理|消息)[)）])$/u;

/** Where the media stand, `[from, to)`, in a line that says from whom a story was taken over; else null. */
export function findAttribution(printed: string): readonly [number, number] | null {
  if (printed.length > LONGEST || !isAt(OPENERS, printed, isAt(BRACKETS, printed, 0) ? 1 : 0))
    return null;
  const found = ATTRIBUTION.exec(simplify(printed));
  if (!found) return null;
  const [, bracket = "", lead = "", media = "", tail = ""] = found;
  const isShown =
    bracket !== "" ||
    tail !== "" ||
    /[自:：]$/u.test(lead) ||
    /[、，,/《]/u.test(media) ||
    KNOWN.test(media) ||
    (lead === "据" && media.length >= LONG_NAME);
  if (!isShown) return null;
  const at = found[0].indexOf(media, bracket.length + lead.length);
  return [at, at + media.length];
}

const MEDIA = new RegExp(`^(?:综合自?)?(${LIST})(?:等)?$`, "u");

/** The names where words are nothing but names of media: `新华社、央视`; null for other words. */
export function mediaIn(words: string): string | null {
  return MEDIA.exec(words)?.[1] ?? null;
}

/** Whether a line says that a story was put together from media, and names none. */
export function isMixed(printed: string): boolean {
  return printed.length <= 8 && NAMELESS.test(printed);
}
