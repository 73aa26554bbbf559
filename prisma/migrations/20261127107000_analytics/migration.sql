-- Rolled-up visits, live numbers, and daily counts of where readers come from. New, empty tables; the foreign key holds articles for a moment.
CREATE TABLE "article_view_days" (
    "day" DATE NOT NULL,
    "articleId" INTEGER NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "article_view_days_pkey" PRIMARY KEY ("day","articleId")
);

CREATE INDEX "article_view_days_articleId_idx" ON "article_view_days"("articleId");

ALTER TABLE "article_view_days" ADD CONSTRAINT "article_view_days_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "section_view_hours" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "edition" TEXT NOT NULL,
    "sectionId" INTEGER NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "section_view_hours_pkey" PRIMARY KEY ("hour","edition","sectionId")
);

CREATE UNLOGGED TABLE "recent_views" (
    "slot" TIMESTAMPTZ(3) NOT NULL,
    "articleId" INTEGER NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "recent_views_pkey" PRIMARY KEY ("slot","articleId")
);

CREATE TABLE "referrer_days" (
    "day" DATE NOT NULL,
    "host" TEXT NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "referrer_days_pkey" PRIMARY KEY ("day","host")
);

CREATE TABLE "campaign_days" (
    "day" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "campaign" TEXT NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "campaign_days_pkey" PRIMARY KEY ("day","source","medium","campaign")
);
