import BetterSqlite3 from "better-sqlite3";
import { encodeSpelling } from "../search/spelling.ts";
import { encodeSingles, encodeText } from "../search/tokens.ts";

type Connection = BetterSqlite3.Database;

/** Tables whose rows hang on nothing that is loaded after them, in this order. */
const TABLES = [
  "Place",
  "Topic",
  "Person",
  "NameSpelling",
  "Source",
  "Edition",
  "Article",
  "Block",
  "Caption",
  "Contribution",
  "ArticlePlace",
  "ArticleTopic",
  "Evidence",
  "ArticleSource",
] as const;

const INDEXES = {
  ArticleSearch: ["rowid", "body", "headline"],
  ArticleCharacters: ["rowid", "characters"],
  HeadlineSpelling: ["rowid", "syllables", "initials"],
} as const;

/** Rows to be inserted, table by table, ready for the driver. */
export interface RawRows {
  readonly articles: number;
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly unknown[])[];
  }[];
}

/** The rows that one database has and another has not, and what the index of texts holds of them. */
export function newRows(seeded: Connection, before: Connection): RawRows {
  seeded.prepare(`ATTACH ? AS "before"`).run(before.name);
  try {
    const tables = TABLES.map((name) => {
      const select = seeded.prepare(
        `SELECT * FROM main."${name}" EXCEPT SELECT * FROM "before"."${name}"`,
      );
      const columns = select.columns().map((column) => column.name);
      return { name, columns, rows: select.raw().all() as unknown[][] };
    });
    const articles = tables.find(({ name }) => name === "Article")?.rows.length ?? 0;
    return { articles, tables: [...tables, ...tokensOf(seeded)] };
  } finally {
    seeded.close();
    before.close();
  }
}

interface Texts {
  readonly number: number;
  readonly kicker: string | null;
  readonly headline: string;
  readonly subheadlines: string;
  /** JSON arrays. */
  readonly body: string;
  readonly captions: string;
}

function tokensOf(seeded: Connection): RawRows["tables"] {
  const texts = seeded
    .prepare<[], Texts>(
      `SELECT a.number, a.kicker, a.headline, a.subheadlines,
         (SELECT json_group_array(text) FROM "Block" WHERE "articleId" = a.id) AS body,
         (SELECT json_group_array(text) FROM "Caption" WHERE "articleId" = a.id) AS captions
       FROM main."Article" a WHERE a.id NOT IN (SELECT id FROM "before"."Article")`,
    )
    .all()
    .map(({ number, kicker, headline, subheadlines, body, captions }) => ({
      number,
      headline,
      heads: [kicker ?? "", headline, ...(JSON.parse(subheadlines) as string[])],
      others: [...(JSON.parse(body) as string[]), ...(JSON.parse(captions) as string[])],
    }));
  const encode = (lines: readonly string[]) => lines.map(encodeText).join(" ");
  return [
    {
      name: "ArticleSearch",
      columns: INDEXES.ArticleSearch,
      rows: texts.map(({ number, heads, others }) => [number, encode(others), encode(heads)]),
    },
    {
      name: "ArticleCharacters",
      columns: INDEXES.ArticleCharacters,
      rows: texts.map(({ number, heads, others }) => [number, encodeSingles(heads, others)]),
    },
    {
      name: "HeadlineSpelling",
      columns: INDEXES.HeadlineSpelling,
      rows: texts.map(({ number, headline }) => {
        const { syllables, initials } = encodeSpelling(headline);
        return [number, syllables, initials];
      }),
    },
  ];
}

/** Inserts the rows with one prepared statement a table, in one transaction; seconds it took. */
export function insertRaw({ tables }: RawRows, path: string): number {
  const db = new BetterSqlite3(path);
  try {
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = NORMAL");
    db.pragma("foreign_keys = ON");
    const began = performance.now();
    db.transaction(() => {
      for (const { name, columns, rows } of tables) {
        const names = columns.map((column) => `"${column}"`).join(", ");
        const marks = columns.map(() => "?").join(", ");
        const insert = db.prepare(`INSERT INTO "${name}" (${names}) VALUES (${marks})`);
        for (const row of rows) insert.run(...row);
      }
    })();
    return (performance.now() - began) / 1000;
  } finally {
    db.close();
  }
}
