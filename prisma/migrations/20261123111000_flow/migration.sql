-- Where a story stands in the newsroom's work, its schedule, embargo, expiry and bin; what the desk must know; what
-- stays of what was purged. Columns with constant defaults and new tables: no rewrite. The indexes and the last UPDATE
-- take the articles' table for as long as it takes to read and write it once (seconds for 100,000 articles).
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "article_stage" AS ENUM ('draft', 'review', 'scheduled', 'published', 'archived', 'withdrawn', 'bin');

-- CreateEnum
CREATE TYPE "article_expiry" AS ENUM ('archive', 'withdraw');

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "binnedAt" TIMESTAMPTZ(3),
ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "editedById" TEXT,
ADD COLUMN     "embargoUntil" TIMESTAMPTZ(3),
ADD COLUMN     "expiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "expiryNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "expirySetById" TEXT,
ADD COLUMN     "expiryTo" "article_expiry",
ADD COLUMN     "reviewAt" TIMESTAMPTZ(3),
ADD COLUMN     "reviewNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "scheduledAt" TIMESTAMPTZ(3),
ADD COLUMN     "scheduledById" TEXT,
ADD COLUMN     "scheduledVersion" INTEGER,
ADD COLUMN     "stage" "article_stage" NOT NULL DEFAULT 'draft',
ADD COLUMN     "withdrawalReason" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "desk_alerts" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "articleId" INTEGER,
    "name" TEXT NOT NULL DEFAULT '',
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "acknowledgedByName" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "desk_alerts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_tombstones" (
    "edition" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3) NOT NULL,
    "purgedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_tombstones_pkey" PRIMARY KEY ("edition","slug")
);

-- CreateIndex
CREATE INDEX "desk_alerts_acknowledgedAt_id_idx" ON "desk_alerts"("acknowledgedAt", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "desk_alerts_kind_articleId_dueAt_key" ON "desk_alerts"("kind", "articleId", "dueAt");

-- CreateIndex
CREATE INDEX "articles_stage_updatedAt_id_idx" ON "articles"("stage", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_createdById_updatedAt_id_idx" ON "articles"("createdById", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_editedById_updatedAt_id_idx" ON "articles"("editedById", "updatedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_headline_idx" ON "articles" USING GIN ("headline" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "articles_scheduledAt_idx" ON "articles"("scheduledAt");

-- CreateIndex
CREATE INDEX "articles_expiresAt_idx" ON "articles"("expiresAt");

-- CreateIndex
CREATE INDEX "articles_binnedAt_idx" ON "articles"("binnedAt");

-- CreateIndex
CREATE INDEX "audit_entries_subjectName_idx" ON "audit_entries" USING GIN ("subjectName" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "editors"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_editedById_fkey" FOREIGN KEY ("editedById") REFERENCES "editors"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The stage follows from other columns, whoever writes them: imports, seeds and commands alike.
CREATE FUNCTION "set_article_stage"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."stage" := CASE
        WHEN NEW."binnedAt" IS NOT NULL THEN 'bin'
        WHEN NEW."status" = 'withdrawn' THEN 'withdrawn'
        WHEN NEW."status" = 'published' AND NEW."archivedAt" IS NOT NULL THEN 'archived'
        WHEN NEW."status" = 'published' THEN 'published'
        WHEN NEW."scheduledAt" IS NOT NULL THEN 'scheduled'
        WHEN NEW."reviewAt" IS NOT NULL THEN 'review'
        ELSE 'draft'
    END;
    RETURN NEW;
END
$$;

CREATE TRIGGER "articles_set_stage"
    BEFORE INSERT OR UPDATE ON "articles"
    FOR EACH ROW EXECUTE FUNCTION "set_article_stage"();

-- Whatever road an article takes to readers, it is not public before its embargo ends; and what lies in the bin is not public.
ALTER TABLE "articles"
    ADD CONSTRAINT "articles_embargo_holds" CHECK
        ("status" = 'draft' OR "embargoUntil" IS NULL OR "publishedAt" >= "embargoUntil"),
    ADD CONSTRAINT "articles_bin_is_not_public" CHECK ("binnedAt" IS NULL OR "status" <> 'published');

UPDATE "articles" SET
    "createdById" = (SELECT "editorId" FROM "article_versions" WHERE "articleId" = "id" ORDER BY "number" LIMIT 1),
    "editedById" = (SELECT "editorId" FROM "article_versions" WHERE "articleId" = "id" ORDER BY "number" DESC LIMIT 1);
