/** A first paragraph cut after its dateline 电头. */
export interface Dateline {
  /** `本报讯`, `新华社北京6月12日电`; empty when the paragraph opens without one. */
  readonly slug: string;
  readonly rest: string;
}

// 本报讯（记者 …）  本网讯 （通讯员 …）  新华社杭州6月12日电（记者 …）  本报北京12日电 记者…
const SLUG =
  /^(?:本[报報网網台臺刊社]|(?:新[华華]|中新|中[国國]新[闻聞])社)[\p{Script=Han}\d\s]{0,16}?[讯訊电電](?=\s*[（(]|\s)/u;

/**
 * Cuts a paragraph after the dateline a newspaper sets in bold.
 *
 * `splitDateline("本报讯（记者 王一）昨天")` → `{ slug: "本报讯", rest: "（记者 王一）昨天" }`
 */
export function splitDateline(paragraph: string): Dateline {
  const slug = SLUG.exec(paragraph)?.[0] ?? "";
  return { slug, rest: paragraph.slice(slug.length) };
}

const CREDIT = /^\s*[（(][^（）()]{1,60}[）)]\s*/u;

/**
 * A paragraph from where the story itself begins: without dateline and the credit behind it.
 *
 * `skipDateline("本报讯（记者 王一）昨天")` → `"昨天"`
 */
export function skipDateline(paragraph: string): string {
  const { slug, rest } = splitDateline(paragraph);
  return slug ? rest.replace(CREDIT, "") : rest;
}
