-- Which article of another edition one says again, in which version, and since when the two disagree. Nullable columns without a
-- default: no rewrite, a short lock; up to 100,000 rows, both indexes are built in under a second.
ALTER TABLE "articles" ADD COLUMN "translatedFromId" INTEGER,
ADD COLUMN "translatedVersion" INTEGER,
ADD COLUMN "translationStaleAt" TIMESTAMPTZ(3);

CREATE INDEX "articles_translatedFromId_idx" ON "articles"("translatedFromId");

CREATE INDEX "articles_translationStaleAt_idx" ON "articles"("translationStaleAt");

ALTER TABLE "articles" ADD CONSTRAINT "articles_translatedFromId_fkey" FOREIGN KEY ("translatedFromId") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;
