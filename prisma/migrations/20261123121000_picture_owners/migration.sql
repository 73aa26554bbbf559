-- A picture keeps its rights notice and who sent it. Constant defaults: no rewrite, a short lock; up to 100,000 rows.
ALTER TABLE "pictures" ADD COLUMN "createdById" TEXT,
ADD COLUMN "rights" TEXT NOT NULL DEFAULT '';

CREATE INDEX "pictures_createdById_idx" ON "pictures"("createdById");

ALTER TABLE "pictures" ADD CONSTRAINT "pictures_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "editors"("id") ON DELETE SET NULL ON UPDATE CASCADE;
