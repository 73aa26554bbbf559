-- What the newsroom's own pages said before. A new, empty table: what stands now is kept when it is next written.
CREATE TABLE "page_versions" (
    "slug" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byName" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "page_versions_pkey" PRIMARY KEY ("slug", "edition", "number")
);
