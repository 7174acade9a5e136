import type { ArticleDate } from "../../../article.ts";
import type { Page } from "../../page.ts";
import { dayOf, formatDay } from "./calendar.ts";

/** `/2022/0111/c…`, `/202201/11/`, `/2021-12/02/`, `t20220111_…` */
const IN_ADDRESS =
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<date>0[1-9]|[12]\d|3[01])(?!\d)/;

/** The date that sites put into a page's address, or null. */
export function dateFromAddress({ url, source }: Page): ArticleDate | null {
  const match = url === null ? null : IN_ADDRESS.exec(url);
  if (url === null || !match?.groups) return null;
  const { year, month, date } = match.groups;
  const day = dayOf(Number(year), Number(month), Number(date));
  if (day === null) return null;
  const value = formatDay(day);
  const at = source.indexOf(url);
  const start = at + match.index;
  const evidence =
    at < 0
      ? []
      : [{ span: [start, start + match[0].length] as const, rule: "page-address", text: match[0] }];
  return { value, precision: "day", basis: "printed", earliest: value, latest: value, evidence };
}
