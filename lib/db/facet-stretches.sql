-- What articles are filtered and counted by, column by column, a stretch for every 4,096 numbers: read once and
-- held in memory, it answers every filter without reading articles (lib/queries/facet-columns.ts). Derived
-- like the indexes of texts. `version` is the data version that the stretch is of.
CREATE TABLE IF NOT EXISTS "FacetStretch" (
  stretch INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  columns TEXT NOT NULL
);
