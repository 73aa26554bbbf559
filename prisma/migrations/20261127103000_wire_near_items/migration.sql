-- An item of the wire names another one that says nearly the same. No default: no rewrite, a short lock; up to 100,000 rows.
ALTER TABLE "wire_items" ADD COLUMN "nearItemId" INTEGER;

CREATE INDEX "wire_items_nearItemId_idx" ON "wire_items"("nearItemId");

ALTER TABLE "wire_items" ADD CONSTRAINT "wire_items_nearItemId_fkey" FOREIGN KEY ("nearItemId") REFERENCES "wire_items"("id") ON DELETE SET NULL ON UPDATE CASCADE;
