-- How many numbers each day has, in one row (lib/article-number.ts); without it articles were numbered by an earlier
-- version, and are to be numbered anew.
CREATE TABLE IF NOT EXISTS "Numbering" (perDay INTEGER NOT NULL);
