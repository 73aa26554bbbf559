-- The calendar's planned work. A new, empty table; its foreign keys hold sections, accounts and articles for a moment.
CREATE TABLE "planned_items" (
    "id" SERIAL NOT NULL,
    "edition" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "day" DATE NOT NULL,
    "minute" INTEGER,
    "sectionId" INTEGER,
    "editorId" TEXT,
    "articleId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "planned_items_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "planned_items_minute_of_day" CHECK ("minute" BETWEEN 0 AND 1439)
);

CREATE UNIQUE INDEX "planned_items_articleId_key" ON "planned_items"("articleId");

CREATE INDEX "planned_items_edition_day_idx" ON "planned_items"("edition", "day");

CREATE INDEX "planned_items_sectionId_idx" ON "planned_items"("sectionId");

CREATE INDEX "planned_items_editorId_idx" ON "planned_items"("editorId");

ALTER TABLE "planned_items" ADD CONSTRAINT "planned_items_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "planned_items" ADD CONSTRAINT "planned_items_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "editors"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "planned_items" ADD CONSTRAINT "planned_items_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;
