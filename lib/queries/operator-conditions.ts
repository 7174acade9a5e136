import { Prisma } from "../db/generated/client.ts";
import { placeRange } from "../filter-values.ts";
import type { DateTerm, Query, Term } from "../search/grammar.ts";

const { sql, join } = Prisma;

/** What `author:`, `place:`, `topic:` and `date:` of a search box ask of article `a`, each as SQL. */
export function operatorConditions({ terms, dates }: Query): Prisma.Sql[] {
  return [...terms.flatMap((term) => tableCondition(term) ?? []), ...dates.map(dateCondition)];
}

function tableCondition(term: Term): Prisma.Sql | null {
  if (term.field === "author") return asked(term, byAuthor(term.texts));
  if (term.field === "place") return asked(term, atPlace(term.texts));
  if (term.field === "topic") return asked(term, onTopic(term.texts));
  return null;
}

function asked({ without }: Term, test: Prisma.Sql): Prisma.Sql {
  return without ? sql`NOT ${test}` : test;
}

/**
 * Contributors whose name holds the word: `author:杨` are all of that name. The persons are looked
 * through once, their articles found along index Contribution(personId).
 */
function byAuthor(texts: readonly string[]): Prisma.Sql {
  const holds = texts.map((text) => sql`instr(lower(w."name"), ${text}) > 0`);
  return sql`a."id" IN (SELECT c."articleId" FROM "Contribution" c WHERE c."personId" IN
    (SELECT w."id" FROM "Person" w WHERE ${join(holds, " OR ")}))`;
}

/** Places so named, short or in full, with all their parts; namesakes all count. */
function atPlace(texts: readonly string[]): Prisma.Sql {
  const codes = texts.filter((text) => /^\d{6}$/.test(text)).map(placeRange);
  const byCode = codes.map(({ first, last }) => sql` OR x."code" BETWEEN ${first} AND ${last}`);
  const named = sql`SELECT n."code" FROM "Place" n WHERE n."name" IN (${join(texts)})
    OR n."shortName" IN (${join(texts)}) OR n."fullName" IN (${join(texts)})`;
  return sql`a."id" IN (SELECT x."articleId" FROM "ArticlePlace" x
    WHERE x."code" IN (WITH RECURSIVE below(code) AS (${named}
      UNION SELECT p."code" FROM "Place" p JOIN below ON p."parentCode" = below.code)
      SELECT code FROM below)${join([sql``, ...byCode], "")})`;
}

/** Along index ArticleTopic(slug, articleId). */
function onTopic(slugs: readonly string[]): Prisma.Sql {
  return sql`a."id" IN (SELECT t."articleId" FROM "ArticleTopic" t WHERE t."slug" IN (${join(slugs)}))`;
}

/** An undated article is of no day: it is never found by days, and never left out by them. */
function dateCondition(term: DateTerm): Prisma.Sql {
  const within = inDays(term);
  return term.without ? sql`(a."dateValue" IS NULL OR NOT (${within}))` : within;
}

function inDays({ from, to }: DateTerm): Prisma.Sql {
  if (from && to) return sql`a."dateValue" BETWEEN ${from} AND ${to}`;
  return from ? sql`a."dateValue" >= ${from}` : sql`a."dateValue" <= ${to}`;
}
