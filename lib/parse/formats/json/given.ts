import type { Article, ArticleDate, ArticlePlace, Contributor } from "../../../article.ts";
import { ROLES } from "../../../article.ts";
import { fullPlaceName, isDivision } from "../../../places/names.ts";
import { TOPICS } from "../../../topics.ts";
import { DATE_FORMS, readDate } from "./dates.ts";
import { roleOf } from "./fields.ts";
import { codeOfName } from "./places.ts";
import type { JsonRecord } from "./record.ts";

const SLUGS = new Set<string>(TOPICS.map(({ slug }) => slug));

/** The date a record gives: a string, a Unix time, or this project's own `{value, precision, …}`. */
export function givenDate(record: JsonRecord): ArticleDate | null {
  const node = record.node("date");
  if (!node) return null;
  const fault = record.fault("date", DATE_FORMS);
  if (node.kind === "plain" && typeof node.value === "number") {
    return readDate(node.value, node.span) ?? raise(fault);
  }
  const words = node.kind === "object" ? record.part(node, "value") : record.words("date");
  if (!words) return node.kind === "object" ? raise(fault) : null;
  const span = words.pieces[0]?.span ?? node.span;
  const date = readDate(words.text, span) ?? raise(fault);
  if (node.kind !== "object") return date;
  const part = (name: string) => record.part(node, name)?.text;
  const precision = part("precision");
  if (precision !== "month" && precision !== "year" && part("basis") !== "inferred") return date;
  const day = (words = "") => readDate(words, span)?.value ?? date.value;
  return {
    ...date,
    precision: precision === "month" || precision === "year" ? precision : "day",
    basis: part("basis") === "inferred" ? "inferred" : "printed",
    earliest: day(part("earliest")),
    latest: day(part("latest")),
  };
}

/** Names, codes or this project's own `{code, primary}`; null when a name does not say which place. */
export function givenPlaces(record: JsonRecord, year: number | null): ArticlePlace[] | null {
  const node = record.node("places");
  if (!node) return null;
  const codes: { code: string; primary: boolean }[] = [];
  for (const item of record.each(node)) {
    const words =
      item.kind === "object" ? record.part(item, "code")?.text : record.linesOf(item)[0]?.text;
    const number = item.kind === "plain" && typeof item.value === "number" ? item.value : null;
    const said = words ?? (number === null ? "" : String(number));
    const code = isDivision(said) ? said : codeOfName(said, year);
    if (!code) {
      if (item.kind === "string" && !/^\d+$/u.test(said)) return null;
      throw record.fault("places", "names or GB/T 2260 codes such as 330903");
    }
    const marked = item.kind === "object" ? item.fields.get("primary") : undefined;
    const primary = marked?.kind === "plain" && marked.value === true;
    if (!codes.some((known) => known.code === code)) codes.push({ code, primary });
  }
  const first = Math.max(
    0,
    codes.findIndex(({ primary }) => primary),
  );
  return codes.map(({ code }, at) => ({
    code,
    name: fullPlaceName(code, year),
    primary: at === first,
    evidence: [],
  }));
}

/** Slugs of the topic table; null when the record has none or, outside this project's own, others. */
export function givenTopics(record: JsonRecord, own: boolean): Article["topics"] | null {
  const node = record.node("topics");
  if (!node) return null;
  const slugs = record.lines("topics").map(({ text }) => text);
  if (slugs.every((slug) => SLUGS.has(slug))) return slugs;
  if (own) throw record.fault("topics", [...SLUGS].join(", "));
  return null;
}

/**
 * People told as objects, as this project's own records have them; null when the field is of another
 * shape. Who has a role of another name, such as `供稿`, is an author.
 */
export function givenContributors(record: JsonRecord): Contributor[] | null {
  const node = record.node("contributors");
  const items = node ? record.each(node) : [];
  if (!node || !items.every(({ kind }) => kind === "object")) return null;
  return items.flatMap((item): Contributor[] => {
    if (item.kind !== "object") return [];
    const name = record.part(item, "name")?.text;
    if (!name) {
      throw record.fault("contributors", `{"name": …, "role": ${ROLES.join(" or ")}}`);
    }
    return [{ name, role: roleOf(record.part(item, "role")?.text ?? "") ?? "author" }];
  });
}

function raise(fault: Error): never {
  throw fault;
}
