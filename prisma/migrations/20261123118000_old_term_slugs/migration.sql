-- Sections, tags, authors and places may be renamed at the desk, and tags merged; old addresses lead on. New tables, and
-- a column with a constant default: no table is rewritten.
CREATE TYPE "term_kind" AS ENUM ('section', 'tag', 'author', 'place');

CREATE TABLE "old_term_slugs" (
    "kind" "term_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "termId" INTEGER NOT NULL,

    CONSTRAINT "old_term_slugs_pkey" PRIMARY KEY ("kind", "slug")
);

CREATE INDEX "old_term_slugs_kind_termId_idx" ON "old_term_slugs"("kind", "termId");

CREATE TABLE "merged_tags" (
    "id" INTEGER NOT NULL,
    "intoId" INTEGER NOT NULL,

    CONSTRAINT "merged_tags_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "merged_tags_intoId_idx" ON "merged_tags"("intoId");

ALTER TABLE "merged_tags" ADD CONSTRAINT "merged_tags_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "authors" ADD COLUMN "links" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
