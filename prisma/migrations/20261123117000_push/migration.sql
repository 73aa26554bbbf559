-- Who wants to hear at once of what readers see, and the outbox of what each must still be told. New, empty tables; their foreign keys hold articles for a moment.
-- CreateEnum
CREATE TYPE "push_kind" AS ENUM ('websub', 'indexnow', 'webhook', 'telegram');

-- CreateEnum
CREATE TYPE "delivery_state" AS ENUM ('waiting', 'sending', 'done', 'dead');

-- CreateTable
CREATE TABLE "push_targets" (
    "id" SERIAL NOT NULL,
    "kind" "push_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "secret" TEXT NOT NULL DEFAULT '',
    "channel" TEXT NOT NULL DEFAULT '',
    "editions" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "push_targets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_deliveries" (
    "id" BIGSERIAL NOT NULL,
    "uuid" UUID NOT NULL,
    "targetId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "state" "delivery_state" NOT NULL DEFAULT 'waiting',
    "touched" TEXT[],
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "problem" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "push_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "push_told" (
    "targetId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "remoteId" TEXT NOT NULL DEFAULT '',
    "digest" TEXT NOT NULL DEFAULT '',
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "toldAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "push_told_pkey" PRIMARY KEY ("targetId","articleId")
);

-- CreateIndex
CREATE UNIQUE INDEX "push_deliveries_uuid_key" ON "push_deliveries"("uuid");

-- CreateIndex
CREATE INDEX "push_deliveries_state_dueAt_idx" ON "push_deliveries"("state", "dueAt");

-- CreateIndex
CREATE INDEX "push_deliveries_targetId_articleId_state_idx" ON "push_deliveries"("targetId", "articleId", "state");

-- CreateIndex
CREATE INDEX "push_deliveries_articleId_idx" ON "push_deliveries"("articleId");

-- CreateIndex
CREATE INDEX "push_deliveries_doneAt_idx" ON "push_deliveries"("doneAt");

-- CreateIndex
CREATE INDEX "push_told_articleId_idx" ON "push_told"("articleId");

-- AddForeignKey
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "push_targets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_deliveries" ADD CONSTRAINT "push_deliveries_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_told" ADD CONSTRAINT "push_told_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "push_targets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "push_told" ADD CONSTRAINT "push_told_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

