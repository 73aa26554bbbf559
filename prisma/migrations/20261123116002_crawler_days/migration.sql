-- Daily counts of crawlers by name, for the desk. A new table, a row a name and a day: no lock on anything else.
CREATE TABLE "crawler_days" (
    "day" DATE NOT NULL,
    "agent" TEXT NOT NULL,
    "visits" INTEGER NOT NULL,

    CONSTRAINT "crawler_days_pkey" PRIMARY KEY ("day","agent")
);
