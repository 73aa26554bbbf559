-- Old addresses and where they lead now. A new table: no lock on what is there.
CREATE TABLE "redirects" (
    "path" TEXT NOT NULL,
    "target" TEXT NOT NULL DEFAULT '',
    "articleId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirects_pkey" PRIMARY KEY ("path")
);

CREATE INDEX "redirects_articleId_idx" ON "redirects"("articleId");
CREATE INDEX "redirects_target_idx" ON "redirects"("target");

ALTER TABLE "redirects" ADD CONSTRAINT "redirects_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
