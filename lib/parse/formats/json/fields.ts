import type { Role } from "../../../article.ts";

/**
 * Names that a field goes by; blanks, `_`, `-` and case do not matter. The first that holds anything
 * counts.
 */
export const FIELDS = {
  type: ["type"],
  headline: ["headline", "title", "标题", "主题", "主标题", "题目"],
  kicker: ["kicker", "pretitle", "overline", "引题", "肩题", "眉题"],
  subheadlines: ["subheadlines", "subheadline", "subtitle", "副题", "副标题"],
  body: [
    "body",
    "content",
    "text",
    "article",
    "articleBody",
    "paragraphs",
    "contentText",
    "contentHtml",
    "content:encoded",
    "fullText",
    "正文",
    "内容",
    "全文",
    "文本",
    "段落",
    "sections",
    // the text of an element that has attributes, as converters from XML to JSON call it
    "#text",
    "$t",
    "__cdata",
  ],
  captions: ["captions", "caption", "图说", "图片说明"],
  section: ["section", "articleSection", "column", "channel", "category", "栏目", "频道", "版名"],
  // the paper and its page that a story was printed in
  paper: ["paper", "paperName", "newspaper", "报纸", "报名", "报刊", "报纸名称", "报纸名"],
  page: ["pageNumber", "pageNo", "版次", "版面", "版号"],
  source: ["source", "media", "publisher", "来源", "稿源", "媒体", "出处"],
  date: [
    "date",
    "datePublished",
    "published",
    "publishedAt",
    "publishTime",
    "publishDate",
    "publishedDate",
    "publicationDate",
    "pubTime",
    "pubDate",
    "time",
    "日期",
    "发布时间",
    "发布日期",
    "发表时间",
    "出版日期",
    "见报日期",
    "时间",
  ],
  url: ["url", "link", "href", "网址", "链接"],
  places: ["places", "place", "location", "地点", "地方", "地区"],
  topics: ["topics", "topic", "题材"],
  confidence: ["confidence"],
  contributors: ["contributors", "authors", "author", "byline", "作者", "署名"],
  reporters: ["reporters", "reporter", "记者"],
  correspondents: ["correspondents", "correspondent", "通讯员"],
  photographers: ["photographers", "photographer", "摄影"],
  editors: ["editors", "editor", "编辑", "责编", "责任编辑"],
} as const;

/** Where the text of a feed's item stands that has none under the names of a body. */
export const FEED_TEXT = ["description", "summary"] as const;

export type FieldName = keyof typeof FIELDS;

/** What a field of a role says before its names, so that they are read as a printed credit is; the role. */
export const ROLE_FIELDS = [
  ["contributors", "", "author"],
  ["reporters", "记者 ", "reporter"],
  ["correspondents", "通讯员 ", "correspondent"],
  ["photographers", "摄影 ", "photographer"],
  ["editors", "责编：", "editor"],
] as const satisfies readonly (readonly [FieldName, string, Role])[];

/** The role that a word stands for, as a field's name does: `记者` is reporter; null for any other. */
export function roleOf(word: string): Role | null {
  const known = ROLE_FIELDS.find(([field, , role]) =>
    [role, ...FIELDS[field]].some((name) => bareName(name) === bareName(word)),
  );
  return known?.[2] ?? null;
}

/** A field's name as `FIELDS` are looked up: `Pub_Time` and `pubTime` are one. */
export function bareName(name: string): string {
  return name.replace(/[\s_-]/gu, "").toLowerCase();
}
