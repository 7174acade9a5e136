-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "location" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "paper" TEXT,
    "homeCode" TEXT,
    "text" TEXT NOT NULL,
    "discarded" TEXT NOT NULL,
    CONSTRAINT "Source_homeCode_fkey" FOREIGN KEY ("homeCode") REFERENCES "Place" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "date" TEXT,
    "precision" TEXT,
    "basis" TEXT,
    "earliest" TEXT,
    "latest" TEXT,
    "paper" TEXT,
    "homeCode" TEXT,
    CONSTRAINT "Edition_homeCode_fkey" FOREIGN KEY ("homeCode") REFERENCES "Place" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" BIGINT NOT NULL,
    "editionId" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "section" TEXT,
    "kicker" TEXT,
    "headline" TEXT NOT NULL,
    "subheadlines" TEXT NOT NULL,
    "credit" TEXT,
    "dateValue" TEXT,
    "datePrecision" TEXT,
    "dateBasis" TEXT,
    "dateEarliest" TEXT,
    "dateLatest" TEXT,
    "characters" INTEGER NOT NULL,
    "confidence" REAL NOT NULL,
    "contentHash" TEXT NOT NULL,
    CONSTRAINT "Article_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Block" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "Block_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Caption" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "credit" TEXT,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "Caption_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Contribution" (
    "articleId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "Contribution_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Contribution_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Place" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parentCode" TEXT,
    CONSTRAINT "Place_parentCode_fkey" FOREIGN KEY ("parentCode") REFERENCES "Place" ("code") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticlePlace" (
    "articleId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticlePlace_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticlePlace_code_fkey" FOREIGN KEY ("code") REFERENCES "Place" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleTopic_slug_fkey" FOREIGN KEY ("slug") REFERENCES "Topic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "rejected" BOOLEAN NOT NULL,
    CONSTRAINT "Evidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleSource" (
    "sourceId" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "spans" TEXT NOT NULL,
    "reading" TEXT,

    PRIMARY KEY ("sourceId", "articleId"),
    CONSTRAINT "ArticleSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    CONSTRAINT "Alias_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "version" INTEGER NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_location_key" ON "Source"("location");

-- CreateIndex
CREATE INDEX "Source_hash_idx" ON "Source"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_key_key" ON "Edition"("key");

-- CreateIndex
CREATE INDEX "Edition_date_idx" ON "Edition"("date");

-- CreateIndex
CREATE INDEX "Edition_homeCode_idx" ON "Edition"("homeCode");

-- CreateIndex
CREATE UNIQUE INDEX "Article_number_key" ON "Article"("number");

-- CreateIndex
CREATE INDEX "Article_dateValue_number_idx" ON "Article"("dateValue", "number");

-- CreateIndex
CREATE INDEX "Article_editionId_sourceId_ordinal_idx" ON "Article"("editionId", "sourceId", "ordinal");

-- CreateIndex
CREATE INDEX "Article_sourceId_idx" ON "Article"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_name_key" ON "Person"("name");

-- CreateIndex
CREATE INDEX "Contribution_personId_idx" ON "Contribution"("personId");

-- CreateIndex
CREATE INDEX "Place_parentCode_idx" ON "Place"("parentCode");

-- CreateIndex
CREATE INDEX "ArticlePlace_code_articleId_idx" ON "ArticlePlace"("code", "articleId");

-- CreateIndex
CREATE INDEX "ArticleTopic_slug_articleId_idx" ON "ArticleTopic"("slug", "articleId");

-- CreateIndex
CREATE INDEX "Evidence_articleId_idx" ON "Evidence"("articleId");

-- CreateIndex
CREATE INDEX "ArticleSource_articleId_idx" ON "ArticleSource"("articleId");

-- CreateIndex
CREATE INDEX "Alias_articleId_idx" ON "Alias"("articleId");

-- The one row of DataVersion
INSERT INTO "DataVersion" ("id", "version") VALUES (1, 0);
