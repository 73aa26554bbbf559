-- What Recall compares of each article, and how rare each term is. New tables: no lock on what is there; about 2 kB an article.
CREATE TABLE "recall_profiles" (
    "articleId" INTEGER NOT NULL,
    "edition" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "terms" TEXT[],
    "weights" SMALLINT[],

    CONSTRAINT "recall_profiles_pkey" PRIMARY KEY ("articleId")
);

CREATE TABLE "recall_terms" (
    "edition" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "recall_terms_pkey" PRIMARY KEY ("edition","term")
);

CREATE INDEX "recall_profiles_terms_idx" ON "recall_profiles" USING GIN ("terms");

ALTER TABLE "recall_profiles" ADD CONSTRAINT "recall_profiles_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

