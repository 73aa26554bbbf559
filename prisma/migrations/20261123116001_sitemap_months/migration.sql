-- The index of sitemaps must not count a million articles. One new table, filled once by a scan of articles; the triggers take a short lock on it.
CREATE TABLE "sitemap_months" (
    "edition" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sitemap_months_pkey" PRIMARY KEY ("edition","month")
);

CREATE FUNCTION sitemap_month(at TIMESTAMPTZ) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM');

-- By statement, not by row: an import of ten thousand articles is one upsert a month. What leaves a month, or comes back, changes it now.
CREATE FUNCTION count_sitemap_months() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO sitemap_months AS m (edition, month, articles, "changedAt")
      SELECT edition, sitemap_month("publishedAt"), count(*), max(greatest("modifiedAt", "publishedAt"))
      FROM new_rows WHERE status = 'published' AND NOT noindex AND "publishedAt" IS NOT NULL
      GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (edition, month) DO UPDATE
      SET articles = m.articles + excluded.articles, "changedAt" = greatest(m."changedAt", excluded."changedAt");
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO sitemap_months AS m (edition, month, articles, "changedAt")
      SELECT edition, sitemap_month("publishedAt"), -count(*), now()
      FROM old_rows WHERE status = 'published' AND NOT noindex AND "publishedAt" IS NOT NULL
      GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (edition, month) DO UPDATE
      SET articles = m.articles + excluded.articles, "changedAt" = greatest(m."changedAt", excluded."changedAt");
  ELSE
    INSERT INTO sitemap_months AS m (edition, month, articles, "changedAt")
      SELECT edition, sitemap_month(at), sum(delta), max(changed) FROM (
        SELECT o.id, o.edition, o."publishedAt" AS at, -1 AS delta,
          CASE WHEN n.status = 'published' AND NOT n.noindex AND n.edition = o.edition
              AND sitemap_month(n."publishedAt") = sitemap_month(o."publishedAt")
            THEN '-infinity'::timestamptz ELSE now() END AS changed
        FROM old_rows o JOIN new_rows n ON n.id = o.id
        WHERE o.status = 'published' AND NOT o.noindex AND o."publishedAt" IS NOT NULL
          AND (o.status, o.noindex, o.edition, o.slug, o."publishedAt", o."modifiedAt")
            IS DISTINCT FROM (n.status, n.noindex, n.edition, n.slug, n."publishedAt", n."modifiedAt")
        UNION ALL
        SELECT n.id, n.edition, n."publishedAt", 1,
          CASE WHEN o.status = 'published' AND NOT o.noindex AND o.slug = n.slug
            THEN greatest(n."modifiedAt", n."publishedAt")
            WHEN o.status = 'draft' THEN greatest(n."modifiedAt", n."publishedAt") ELSE now() END
        FROM old_rows o JOIN new_rows n ON n.id = o.id
        WHERE n.status = 'published' AND NOT n.noindex AND n."publishedAt" IS NOT NULL
          AND (o.status, o.noindex, o.edition, o.slug, o."publishedAt", o."modifiedAt")
            IS DISTINCT FROM (n.status, n.noindex, n.edition, n.slug, n."publishedAt", n."modifiedAt")
      ) moves GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT (edition, month) DO UPDATE
      SET articles = m.articles + excluded.articles, "changedAt" = greatest(m."changedAt", excluded."changedAt");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER sitemap_months_insert AFTER INSERT ON "articles"
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_sitemap_months();
CREATE TRIGGER sitemap_months_update AFTER UPDATE ON "articles"
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_sitemap_months();
CREATE TRIGGER sitemap_months_delete AFTER DELETE ON "articles"
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_sitemap_months();

INSERT INTO "sitemap_months" ("edition", "month", "articles", "changedAt")
  SELECT "edition", sitemap_month("publishedAt"), count(*), max(greatest("modifiedAt", "publishedAt", "withdrawnAt"))
  FROM "articles" WHERE "status" = 'published' AND NOT "noindex" AND "publishedAt" IS NOT NULL GROUP BY 1, 2;
