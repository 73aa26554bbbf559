-- What the desk remarks on the words of an article, beside the text (ADR 0042). A new, empty table: no lock on others but for its foreign keys.
CREATE TABLE "article_comments" (
    "id" SERIAL NOT NULL,
    "articleId" INTEGER NOT NULL,
    "threadId" INTEGER,
    "authorId" TEXT,
    "text" TEXT NOT NULL,
    "blockId" TEXT NOT NULL DEFAULT '',
    "quote" TEXT NOT NULL DEFAULT '',
    "before" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" TEXT,

    CONSTRAINT "article_comments_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "article_comments_articleId_threadId_id_idx" ON "article_comments"("articleId", "threadId", "id");

CREATE INDEX "article_comments_threadId_idx" ON "article_comments"("threadId");

CREATE INDEX "article_comments_authorId_idx" ON "article_comments"("authorId");

CREATE INDEX "article_comments_resolvedById_idx" ON "article_comments"("resolvedById");

ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "article_comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "editors"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "article_comments" ADD CONSTRAINT "article_comments_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "editors"("id") ON DELETE SET NULL ON UPDATE CASCADE;
