-- What each person of the desk should know, and of what letters tell them (ADR 0042). A new, empty table; the column has a constant default: no rewrite, a short lock on some dozens of rows.
ALTER TABLE "editors" ADD COLUMN "noticeMail" TEXT NOT NULL DEFAULT 'mentions';

CREATE TABLE "editor_notices" (
    "id" SERIAL NOT NULL,
    "editorId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "byName" TEXT NOT NULL DEFAULT '',
    "articleId" INTEGER,
    "headline" TEXT NOT NULL DEFAULT '',
    "commentId" INTEGER,
    "excerpt" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "editor_notices_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "editor_notices_editorId_key_key" ON "editor_notices"("editorId", "key");

CREATE INDEX "editor_notices_editorId_id_idx" ON "editor_notices"("editorId", "id" DESC);

CREATE INDEX "editor_notices_createdAt_idx" ON "editor_notices"("createdAt");

ALTER TABLE "editor_notices" ADD CONSTRAINT "editor_notices_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "editors"("id") ON DELETE CASCADE ON UPDATE CASCADE;
