-- The full-text index: a derived table that can be dropped and rebuilt at any time, outside the
-- migrations because Prisma's tools do not know FTS5's shadow tables.
--
-- Rows are articles, rowid is Article.number. The texts are not kept, only their tokens
-- (lib/search/tokens.ts): every character with its next one. The prefix index of four digits, the
-- width of one character, answers searches for a single character.
CREATE VIRTUAL TABLE IF NOT EXISTS "ArticleSearch" USING fts5(
  headline,
  body,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii',
  prefix = '4'
);
