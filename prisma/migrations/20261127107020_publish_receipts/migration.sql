-- Proof of where readers see a change. A new, empty table that keeps a month; its foreign key holds articles for a moment.
CREATE TYPE "receipt_state" AS ENUM ('checking', 'ok', 'failed');

CREATE TABLE "publish_receipts" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "state" "receipt_state" NOT NULL DEFAULT 'checking',
    "checks" JSONB NOT NULL DEFAULT '[]',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beganAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "publish_receipts_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "publish_receipts_articleId_id_idx" ON "publish_receipts"("articleId", "id" DESC);

CREATE INDEX "publish_receipts_state_dueAt_idx" ON "publish_receipts"("state", "dueAt");

ALTER TABLE "publish_receipts" ADD CONSTRAINT "publish_receipts_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
