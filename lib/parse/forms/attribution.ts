import { isAt, setOf } from "../../text/characters.ts";
import { simplify } from "../../text/traditional.ts";
import { LIKELY_MEDIUM, MEDIUM } from "./media.ts";

const LONGEST = 60;
const BRACKETS = setOf("（(【[");
const OPENERS = setOf("综整据本文綜據");

function listOf(name: string): string {
  return String.raw`${name}(?:(?:\s?[、，,/]\s?|\s|[和及与]|(?<=》)(?=《))(?:本报记者|${name})){0,5}`;
}

/** `北京6月12日电`, `等媒体报道`, `消息` */
const TAIL = String.raw`(?:\p{Script=Han}{2,6}\d{1,2}月\d{1,2}日)?\s?(?:等(?:媒体)?)?\s?(?:综合)?(?:报道|消息|电|讯|稿)?`;
const MIXED = "(?:本[报刊网台文]|文章)?(?:综合整理|编辑整理|综合|整理)";

/** `综合新华社、央视新闻报道`, `据新华社电`: the whole of a line. */
const ATTRIBUTION = new RegExp(
  String.raw`^([（(【[]?)(${MIXED}|据)\s?(?:本报记者[、和])?(${listOf(MEDIUM)})(${TAIL})[)）】\]]?$`,
  "u",
);
/** `综合：人民网`, `（综合自河东发布、江城日报）`, `据河东网消息`: the line says that what it names are media. */
const LISTED = new RegExp(
  String.raw`^([（(【[]?)(${MIXED}(?:自\s?[:：]?|\s?[:：])|据(?=.*(?:报道|消息|[电讯])[)）】\]]?$))\s?(?:本报记者[、和])?(${listOf(LIKELY_MEDIUM)})(${TAIL})[)）】\]]?$`,
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
  const line = simplify(printed);
  const found = LISTED.exec(line) ?? ATTRIBUTION.exec(line);
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

const MEDIA = new RegExp(`^(?:综合自?)?(${listOf(LIKELY_MEDIUM)})(?:等)?$`, "u");

/** The names where words are nothing but names of media: `新华社、央视`; null for other words. */
export function mediaIn(words: string): string | null {
  return MEDIA.exec(words)?.[1] ?? null;
}

/** Whether a line says that a story was put together from media, and names none. */
export function isMixed(printed: string): boolean {
  return printed.length <= 8 && NAMELESS.test(printed);
}
