-- Links by which a draft is read without an account. A new table, empty: no lock on what is there but a short one on articles.
CREATE TABLE "preview_links" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "createdBy" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "preview_links_tokenHash_key" ON "preview_links"("tokenHash");

CREATE INDEX "preview_links_articleId_idx" ON "preview_links"("articleId");

ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
