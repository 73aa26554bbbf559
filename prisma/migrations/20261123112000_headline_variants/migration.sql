-- Headlines of their own for search, social networks and notifications. Constant defaults: no rewrite, a lock of milliseconds.
ALTER TABLE "articles" ADD COLUMN "pushHeadline" TEXT NOT NULL DEFAULT '',
ADD COLUMN "seoHeadline" TEXT NOT NULL DEFAULT '',
ADD COLUMN "socialHeadline" TEXT NOT NULL DEFAULT '';
