-- Front-page curation and the breaking strip. New tables: no lock on what is there.
CREATE TABLE "front_plans" (
    "edition" TEXT NOT NULL,
    "live" JSONB NOT NULL DEFAULT '[]',
    "draft" JSONB NOT NULL DEFAULT '[]',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "front_plans_pkey" PRIMARY KEY ("edition")
);

CREATE TABLE "breaking_strips" (
    "edition" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "articleId" INTEGER,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "breaking_strips_pkey" PRIMARY KEY ("edition")
);

CREATE INDEX "breaking_strips_articleId_idx" ON "breaking_strips"("articleId");

ALTER TABLE "breaking_strips" ADD CONSTRAINT "breaking_strips_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;
