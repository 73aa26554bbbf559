-- Articles that search engines must not keep. A constant default adds the column without rewriting the table; the lock is short.
ALTER TABLE "articles" ADD COLUMN "noindex" BOOLEAN NOT NULL DEFAULT false;
