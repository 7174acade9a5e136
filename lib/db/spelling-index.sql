-- How headlines sound: rows are articles, rowid is Article.number. Each column is the tokens of
-- lib/search/spelling.ts: the syllables of the headline, and its first letters in pairs.
CREATE VIRTUAL TABLE IF NOT EXISTS "HeadlineSpelling" USING fts5(
  syllables,
  initials,
  content = '',
  contentless_delete = 1,
  tokenize = 'ascii'
);

-- How the names of places, people, sections and papers are typed: a row a reading, and an empty one
-- for a name that is not spelled. It says nothing of where a name occurs; the tables of names do.
CREATE TABLE IF NOT EXISTS "NameSpelling" (
  spelling TEXT NOT NULL,
  initials TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (name, spelling)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS "NameSpelling_spelling" ON "NameSpelling" (spelling, name);

CREATE INDEX IF NOT EXISTS "NameSpelling_initials" ON "NameSpelling" (initials, name);
