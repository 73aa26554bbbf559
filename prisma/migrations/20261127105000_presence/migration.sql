-- Who is writing which article now, for the desk to show (ADR 0041). A new, empty table: one row an open form, no lock on others.
CREATE TABLE "article_presence" (
    "articleId" INTEGER NOT NULL,
    "editorId" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "heardAt" TIMESTAMPTZ(3) NOT NULL,
    "wantedById" TEXT,
    "wantedPage" TEXT NOT NULL DEFAULT '',
    "wantedMode" TEXT NOT NULL DEFAULT '',
    "wantedAt" TIMESTAMPTZ(3),

    CONSTRAINT "article_presence_pkey" PRIMARY KEY ("articleId")
);

CREATE INDEX "article_presence_editorId_idx" ON "article_presence"("editorId");

CREATE INDEX "article_presence_wantedById_idx" ON "article_presence"("wantedById");

ALTER TABLE "article_presence" ADD CONSTRAINT "article_presence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_presence" ADD CONSTRAINT "article_presence_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "editors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_presence" ADD CONSTRAINT "article_presence_wantedById_fkey" FOREIGN KEY ("wantedById") REFERENCES "editors"("id") ON DELETE SET NULL ON UPDATE CASCADE;
