/** Boxes that sites set beside a story or into it, by the words in their class or id. */
export interface BoxName {
  /** Alternatives of a pattern. */
  readonly names: string;
  /** What stands in such a box. */
  readonly means: string;
  /**
   * Where it is no story's: `page` beside the story, while it holds less than most of the page's
   * text; `story` inside the story's own box too; `always` by its whole name, whatever it holds.
   */
  readonly at: readonly ("page" | "story" | "always")[];
  /** A story may have such a box of its own: `链接：…` beside its text, how a vote went. */
  readonly either?: true;
}

export const BOX_NAMES: readonly BoxName[] = [
  { names: "footer|copyrights?", means: "the page's foot", at: ["page", "story", "always"] },
  { names: "page-footer|site-footer", means: "the page's foot", at: ["always"] },
  // `article-bottom` holds a story's editor
  { names: "foot|bottom", means: "the page's foot", at: ["page", "always"] },
  { names: "nav|navbar|menu", means: "ways through the site", at: ["page", "always"] },
  { names: "breadcrumbs?", means: "ways through the site", at: ["page", "story", "always"] },
  { names: "links|friendlinks?|tags", means: "links", at: ["page"] },
  { names: "pager|pagination|pages?nav", means: "a story's other pages", at: ["story"] },
  { names: "side|sidebar|aside|widget", means: "the page's other column", at: ["page"] },
  { names: "related?|relates|xiangguan", means: "related", at: ["page", "story"], either: true },
  { names: "related?news", means: "related stories", at: ["page"] },
  { names: "recommend(?:s|ed)?|tuijian", means: "other stories", at: ["page", "story"] },
  { names: "recommendation", means: "other stories", at: ["story"] },
  { names: "hot|hotnews|rank(?:ing)?|paihang", means: "what is most read", at: ["page"] },
  { names: "list|newslist|teaser", means: "other stories", at: ["page"] },
  { names: "summary|abstract", means: "the site's words about a story", at: ["page"] },
  { names: "comments?|pinglun", means: "what readers wrote", at: ["page", "story"] },
  // an answer that a government gives is set in a `reply`
  {
    names: "discuss|discussion|cmts?|reply|replies|liuyan",
    means: "what readers wrote",
    at: ["page"],
  },
  { names: "vote", means: "a vote", at: ["story"], either: true },
  { names: "dianzan|reward", means: "thanks and money for a story", at: ["story"] },
  { names: "share", means: "ways to pass a story on", at: ["page", "story"] },
  { names: "fenxiang|bdsharebuttonbox", means: "ways to pass a story on", at: ["story"] },
  { names: "qrcode|qr|erweima|download", means: "the way to the site's app", at: ["story"] },
  { names: "toolbar", means: "tools", at: ["story"] },
  { names: "ads?|advert|guanggao", means: "advertisements", at: ["story"] },
  {
    names: "newsletter|subscribe|login|modal|popup|cookie",
    means: "what a site asks of its readers",
    at: ["page", "story"],
  },
  { names: "dialog|toast", means: "what a site asks of its readers", at: ["page"] },
];
