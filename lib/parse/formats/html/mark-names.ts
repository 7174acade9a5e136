/** What a mark of an e-paper system says its text is. */
export type MarkRole =
  | "kicker"
  | "headline"
  | "subheadline"
  | "author"
  | "source"
  | "date"
  | "caption"
  | "paper"
  | "page"
  | "body";

/** Names as Founder's and kindred systems write them after `founder-`, `enp` or `npm:article-`. */
const ROLES: Readonly<Record<string, MarkRole>> = {
  introtitle: "kicker",
  pretitle: "kicker",
  kicker: "kicker",
  leadtitle: "kicker",
  shouldertitle: "kicker",
  title: "headline",
  maintitle: "headline",
  headline: "headline",
  subtitle: "subheadline",
  vicetitle: "subheadline",
  author: "author",
  source: "source",
  sourcename: "source",
  date: "date",
  pubdate: "date",
  pubtime: "date",
  pictext: "caption",
  piccaption: "caption",
  caption: "caption",
  imgdesc: "caption",
  picdesc: "caption",
  papername: "paper",
  nodename: "page",
  pagename: "page",
  layoutname: "page",
  content: "body",
  text: "body",
};

/** The role a system's own element has: `founder-title`, `enp:title`, `enptitle`, a bare `introtitle`; else null. */
export function elementRole(tag: string): MarkRole | null {
  const found = /^(?:founder|enp|npm|cnpa)[-:_]?(?:article[-:_])?([a-z-]+)$/u.exec(tag);
  if (found?.[1]) return roleOf(found[1]);
  return tag === "introtitle" || tag === "pretitle" || tag === "subtitle" ? roleOf(tag) : null;
}

/** The role of a property's name inside an `enpproperty` comment: `title`, `founder-introtitle`. */
export function propertyRole(name: string): MarkRole | null {
  return roleOf(name.toLowerCase().replace(/^founder-/u, ""));
}

function roleOf(name: string): MarkRole | null {
  return ROLES[name.replaceAll("-", "")] ?? null;
}

export interface CommentMark {
  readonly role: MarkRole;
  readonly opens: boolean;
}

/** `<!--enpcontent-->`, `<!--/enpcontent-->`, `<!--<npm:article-title>-->`, `<!--</npm:article-title>-->`. */
const COMMENT =
  /^<!--\s*<?(\/?)(?:npm:(?:article-)?|enp|founder-|article-)([a-z][a-z-]{2,20})>?\s*-->$/iu;

/** Reads a comment as the beginning or end of a marked part, or null for any other. */
export function markName(comment: string): CommentMark | null {
  if (comment.length > 60) return null;
  const found = COMMENT.exec(comment);
  const role = found?.[2] ? roleOf(found[2].toLowerCase()) : null;
  return role && { role, opens: found?.[1] === "" };
}
