-- The full-text index: derived tables that can be dropped and rebuilt at any time, outside the
-- migrations because Prisma's tools do not know FTS5's shadow tables.
--
-- Rows are articles, rowid is Article.number. The texts are not kept, only their tokens
-- (lib/search/tokens.ts): every character with its next one. Where a pair stands in the first column
-- takes two bytes less than in another, and the body has most of them.
CREATE VIRTUAL TABLE IF NOT EXISTS "ArticleSearch" USING fts5(
  body,
  headline,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii'
);

-- The same for single characters: which articles have one, not where. As a prefix of the pairs they
-- would take half as much room again as all pairs do.
CREATE VIRTUAL TABLE IF NOT EXISTS "ArticleCharacters" USING fts5(
  characters,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii',
  detail = none,
  columnsize = 1
);
